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

/** Where the counts of a run are kept for later stages, since exploring takes minutes. */
const all = join(root, 'node_modules', '.cache', 'explored');

/** The folder for the current project, named by a digest of everything that the counts depend on, so that none is out of date. */
const folder = join(
  all,
  globSync(['src/**/*.{ts,tsx}', 'content/**/*.yaml', 'test/model/**/*.ts'], { cwd: root })
    .sort()
    .reduce((digest, file) => digest.update(file).update(readFileSync(join(root, file))), createHash('sha256'))
    .digest('hex')
    .slice(0, 16),
);

/** Keeps the counts of one part of the plays, and deletes those of an earlier state of the project. */
export function keepCounted(part: number, counted: readonly Counted[]): void {
  mkdirSync(folder, { recursive: true });
  for (const subfolder of readdirSync(all).map((name) => join(all, name)))
    if (subfolder !== folder) rmSync(subfolder, { recursive: true, force: true });
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(counted));
}

/** The counts that all parts have kept; nothing if none has run. */
export function allCounted(): readonly Counted[] {
  try {
    return readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Counted[]);
  } catch {
    return [];
  }
}
