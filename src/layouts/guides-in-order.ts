import { type CollectionEntry, getCollection } from 'astro:content';

/** All guides, those of one place together, in the order in which one needs them. */
export async function guidesInOrder(): Promise<CollectionEntry<'guides'>[]> {
  const placeOf = ({ id }: CollectionEntry<'guides'>) => id.split('/')[0] ?? '';
  const guides = await getCollection('guides');
  return guides.sort((one, other) => placeOf(one).localeCompare(placeOf(other)) || one.data.order - other.data.order);
}
