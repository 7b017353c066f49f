import type { PageId } from '../../src/simulator/core/names.ts';
import { plays } from '../model/plays.ts';

/** The practices of all plays, each once. */
export const practices = [...new Set(plays.map(({ simulator }) => simulator.practice))];

/** Every page that the practice browser can show, in alphabetical order. */
export const everyPage: readonly PageId[] = [
  ...new Set(
    practices.flatMap(({ sites }) =>
      sites.flatMap(({ id, pages }) => Object.keys(pages).map((name) => `${id}.${name}` as PageId)),
    ),
  ),
].sort();
