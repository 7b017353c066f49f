import { filesWithValues } from './files-with-values.ts';

/** What a path to a fact begins with: the courts, `pacer`, and the files of `content/facts/`, by their ids. */
export async function factRoots(): Promise<Readonly<Record<string, unknown>>> {
  const files = await filesWithValues();
  return Object.fromEntries(files.flatMap(({ root, data }) => (root === null ? [] : [[root, data] as const])));
}
