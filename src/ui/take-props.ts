/**
 * What the practice is made of lies in a file of its own, because nobody needs it who only reads. Put where the island looks for it
 * before its script is there: setting it later would start it twice. Throws if it cannot be fetched, or if something else came instead,
 * such as the login page of a hotel's network: then nothing of it stays, and the next try fetches again.
 */
export async function takeProps(island: HTMLElement): Promise<void> {
  const address = island.dataset.props;
  if (address === undefined || island.hasAttribute('props')) return;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const text = await answer.text();
  if (!isProps(text)) throw new Error(`${address}: this is not what a practice is made of`);
  island.setAttribute('props', text);
}

/** Is a text what Astro hands to an island: one object, in which each value is a pair of its kind and itself? */
export function isProps(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const parts: unknown[] = Object.values(value);
    return parts.length > 0 && parts.every((part) => Array.isArray(part) && typeof part[0] === 'number');
  } catch {
    return false;
  }
}
