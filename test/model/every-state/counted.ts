import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '../../../src/domain/refusal.ts';
import type { PracticeEvent } from '../../../src/simulator/core/names.ts';
import type { PageId } from '../../../src/simulator/core/names.ts';
import { root } from '../../support/content.ts';

/** What exploring one play has found: how many states, which pages and refusals are among them, and the coach's way. */
export interface Counted {
  readonly place: string;
  readonly scenario: string;
  readonly variant: string;
  readonly states: number;
  /** The pages among them, and a shortest way to each from the start. */
  readonly pages: readonly { readonly page: PageId; readonly way: readonly PracticeEvent[] }[];
  readonly reasons: readonly Reason[];
  /** What the coach advises from the start to the goal. */
  readonly way: readonly PracticeEvent[];
}

/** The name of the play that was explored. */
export const nameOf = ({ place, scenario, variant }: Counted): string => `${place} ${scenario} ${variant}`;

/** Where the counts of a run lie, for what comes after it: exploring takes minutes. */
const all = join(root, 'node_modules', '.cache', 'explored');

/** Those of the project as it stands: a digest of all that they depend on, so that none is of an earlier state of things. */
const folder = join(
  all,
  globSync(['src/**/*.{ts,tsx}', 'content/**/*.yaml', 'test/model/**/*.ts'], { cwd: root })
    .sort()
    .reduce((digest, file) => digest.update(file).update(readFileSync(join(root, file))), createHash('sha256'))
    .digest('hex')
    .slice(0, 16),
);

/** Keeps what one part of the plays has, and nothing of an earlier state of things. */
export function keepCounted(part: number, counted: readonly Counted[]): void {
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(all).map((name) => join(all, name)))
    if (other !== folder) rmSync(other, { recursive: true, force: true });
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
