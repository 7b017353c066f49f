import { type CollectionEntry, getCollection } from 'astro:content';

/**
 * All guides, those of one place together, in the order in which one needs them. PACER's come first: whoever links has an account there.
 */
export async function guidesInOrder(): Promise<CollectionEntry<'guides'>[]> {
  const placeOf = ({ id }: CollectionEntry<'guides'>) => id.split('/')[0] ?? '';
  const guides = await getCollection('guides');
  const national = ['pacer', 'mfa'];
  const isOfCourt = (guide: CollectionEntry<'guides'>) => Number(!national.includes(placeOf(guide)));
  // What comes first of two is what one needs first: the account, then its second factor.
  const rank = (guide: CollectionEntry<'guides'>) => national.indexOf(placeOf(guide));
  return guides.sort(
    (one, other) =>
      isOfCourt(one) - isOfCourt(other) ||
      rank(one) - rank(other) ||
      placeOf(one).localeCompare(placeOf(other)) ||
      one.data.order - other.data.order,
  );
}
