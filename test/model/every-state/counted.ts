import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '../../../src/domain/refusal.ts';
import type { PracticeEvent } from '../../../src/simulator/event.ts';
import type { PageId } from '../../../src/simulator/screen.ts';
import { root } from '../../support/content.ts';

/** What exploring one play has found: how many states, which pages and refusals are among them, and the coach's way. */
export interface Counted {
  readonly place: string;
  readonly scenario: string;
  readonly variant: string;
  readonly states: number;
  readonly pages: readonly PageId[];
  readonly reasons: readonly Reason[];
  /** What the coach advises from the start to the goal. */
  readonly way: readonly PracticeEvent[];
}

/** The name of the play that was explored. */
export const nameOf = ({ place, scenario, variant }: Counted): string => `${place} ${scenario} ${variant}`;

/** Where the counts of a run lie, for what comes after it: exploring takes minutes. */
const folder = join(root, 'node_modules', '.cache', 'explored');

/** Forgets the counts of earlier runs. */
export const forgetCounted = (): void => rmSync(folder, { recursive: true, force: true });

/** Keeps what one part of the plays has. */
export function keepCounted(part: number, counted: readonly Counted[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(counted));
}

/** What all parts have kept; nothing where none has run. */
export function allCounted(): readonly Counted[] {
  try {
    return readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Counted[]);
  } catch {
    return [];
  }
}
