import { getCollection } from 'astro:content';

/** What a path to a fact begins with: the courts, `pacer`, and the files of `content/facts/`, by their ids. */
export async function factRoots(): Promise<Readonly<Record<string, unknown>>> {
  const entries = [
    ...(await getCollection('courts')),
    ...(await getCollection('pacer')),
    ...(await getCollection('facts')),
  ];
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}
