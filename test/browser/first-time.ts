import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';

/**
 * Is this the first time in a run that something was come across? In: the test that asks, and what tells the thing apart. If several workers come
 * across the same thing, one is the first: a file of that name can be made once. The folder belongs to the runner, which empties it before each run.
 */
export function isFirstTime({ project, repeatEachIndex }: TestInfo, thing: string): boolean {
  const folder = join(project.outputDir, 'seen');
  const name = `${repeatEachIndex}-${createHash('sha256').update(thing).digest('hex')}`;
  mkdirSync(folder, { recursive: true });
  try {
    closeSync(openSync(join(folder, name), 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
