import { type CollectionEntry, getEntry } from 'astro:content';

/** Which facts a page lists, in order. Throws if `content/facts-on-pages.yaml` is missing. */
export async function factsOnPages(): Promise<CollectionEntry<'factsOnPages'>['data']> {
  const entry = await getEntry('factsOnPages', 'facts-on-pages');
  if (!entry) throw new Error('content/facts-on-pages.yaml is missing');
  return entry.data;
}
