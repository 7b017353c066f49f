import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { ProjectFile } from './project-files.ts';

/**
 * Files that import each other in a circle. Types count too: to understand one file of a circle, you have to know all of them. In: files. Out: each circle
 * once, as the paths on it, in the order in which they import each other.
 */
export function circlesIn(files: readonly ProjectFile[]): string[][] {
  const imported = new Map(
    files.map((file) => {
      const folder = posix.dirname(file.path);
      return [file.path, importsOf(file).map(({ from }) => posix.join(folder, from))] as const;
    }),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) circles.push(way.slice(from));
    if (from >= 0 || done.has(path)) return;
    for (const target of imported.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return circles;
}
