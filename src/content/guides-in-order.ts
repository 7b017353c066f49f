import { type CollectionEntry, getCollection } from 'astro:content';
import { byPlace } from './guide-address.ts';

/**
 * All guides, those of one place together, in the order in which one needs them. PACER's come first: a person who links has an account there.
 */
export async function guidesInOrder(): Promise<CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides');
  return guides.sort((first, second) => byPlace(first.id, second.id) || first.data.order - second.data.order);
}
