import { type CollectionEntry, getCollection } from 'astro:content';

/**
 * All guides, those of one place together, in the order in which one needs them. PACER's come first: whoever links has an account there.
 */
export async function guidesInOrder(): Promise<CollectionEntry<'guides'>[]> {
  const placeOf = ({ id }: CollectionEntry<'guides'>) => id.split('/')[0] ?? '';
  const guides = await getCollection('guides');
  const isOfCourt = (guide: CollectionEntry<'guides'>) => Number(placeOf(guide) !== 'pacer');
  return guides.sort(
    (one, other) =>
      isOfCourt(one) - isOfCourt(other) ||
      placeOf(one).localeCompare(placeOf(other)) ||
      one.data.order - other.data.order,
  );
}
