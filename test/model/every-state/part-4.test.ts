import { holdPart } from './part.ts';

holdPart(4);
