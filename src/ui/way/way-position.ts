import { fragmentOfTasks, type ListFault, plainWay, type TaskId, tasksIn } from '../../scenarios/way/tasks.ts';
import { type Stage, stagesOf } from '../../scenarios/way/way.ts';
import { keep, load, storageKey } from '../practice/storage.ts';

/** A way as an address names it. */
export interface Way {
  readonly tasks: readonly TaskId[];
  readonly stages: readonly Stage[];
  /** What is wrong with the address; then the way is the plain one. */
  readonly fault: ListFault | null;
  /** Was no way asked for? */
  readonly isPlain: boolean;
}

/** Where the reader is on a way: the number of the current stage, from 0, and the numbers of the stages that are done. */
export interface Position {
  readonly at: number;
  readonly done: readonly number[];
}

/** The fragment of the address; null if it names an element of the page. Empty on the server. */
export function fragmentHere(): string | null {
  if (typeof location === 'undefined') return '';
  const fragment = location.hash.slice(1);
  return fragment !== '' && document.getElementById(fragment) !== null ? null : fragment;
}

/** The way that a fragment names; the plain way if it names none or an impossible one. In: the fragment without `#`. */
export function wayIn(fragment: string): Way {
  const found = fragment === '' ? plainWay : tasksIn(fragment);
  const tasks = 'fault' in found ? plainWay : found;
  return { tasks, stages: stagesOf(tasks), fault: 'fault' in found ? found.fault : null, isPlain: fragment === '' };
}

/** Where the position on a court's way is stored. */
export const wayKey = (court: string): string => storageKey(court, 'whole-way');

/** Where the deeds of a stage are stored. */
export const stageKey = (court: string, { tasks }: Way, number: number): string =>
  `${wayKey(court)}/${fragmentOfTasks(tasks)}/${String(number)}`;

const beginning: Position = { at: 0, done: [] };

const isNumberOf = ({ stages }: Way, value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < stages.length;

/** The position stored for a way, or its beginning if none is stored. `isDamaged`: what was stored made no sense. */
export function positionIn(court: string, way: Way): { readonly position: Position; readonly isDamaged: boolean } {
  const stored = load(wayKey(court));
  if (stored.kind !== 'found') return { position: beginning, isDamaged: stored.kind === 'damaged' };
  const { value } = stored;
  const { tasks, at, done } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const isWhole = Array.isArray(done) && typeof tasks === 'string' && typeof at === 'number';
  if (isWhole && tasks !== fragmentOfTasks(way.tasks)) return { position: beginning, isDamaged: false };
  const isGood = isWhole && isNumberOf(way, at) && done.every((stage) => isNumberOf(way, stage));
  return isGood ? { position: { at, done }, isDamaged: false } : { position: beginning, isDamaged: true };
}

/** Stores the position on a way. */
export const keepPosition = (court: string, { tasks }: Way, { at, done }: Position): boolean =>
  keep(wayKey(court), { tasks: fragmentOfTasks(tasks), at, done });
