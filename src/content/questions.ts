import { type CollectionEntry, getCollection } from 'astro:content';

/** All questions but those that speak only of courts that are not here: their answers hold for nobody who reads this site. */
export async function questionsHere(): Promise<CollectionEntry<'faq'>[]> {
  const courts = (await getCollection('courts')).map(({ id }) => id);
  return getCollection('faq', ({ data }) => data.courts.length === 0 || data.courts.some((id) => courts.includes(id)));
}
