/** Addresses that answered with something else. That answer may be in the browser's cache, so the next request bypasses the cache. */
const refused = new Set<string>();

/**
 * Is a text the properties of a practice as Astro writes them: an object in which each value comes with its type, and which has `strings`?
 * A captive portal, such as a hotel's, answers with status 200 and a page of its own. The content type decides nothing, because hosts
 * differ in it.
 */
export function areProps(text: string): boolean {
  try {
    const props = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return (
      'strings' in props && Object.values(props).every((value) => Array.isArray(value) && typeof value[0] === 'number')
    );
  } catch {
    return false;
  }
}

/**
 * Fetches the properties of a practice and puts them where the island looks for them. They are in a file of their own, because readers who
 * do not practice do not need them. This has to happen before the script arrives: setting them later would start the island twice.
 * Throws and leaves the island unchanged if the file cannot be fetched or is something else; the next call tries again.
 */
export async function takeProps(island: HTMLElement): Promise<void> {
  const address = island.dataset.props;
  if (address === undefined || island.hasAttribute('props')) return;
  const answer = await fetch(address, { cache: refused.has(address) ? 'reload' : 'default' });
  const text = await answer.text();
  if (!answer.ok || !areProps(text)) {
    refused.add(address);
    throw new Error(`${address}: ${String(answer.status)}, and not what the practice is made of`);
  }
  island.setAttribute('props', text);
}
