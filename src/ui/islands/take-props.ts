/** Addresses whose answer was not the practice's: it may lie in the browser's cache, and is not taken from there again. */
const refused = new Set<string>();

/**
 * Is it what Astro writes of a practice: an object of values, each with its type before it, the words among them? Whoever answers in place of
 * the network, as that of a hotel does, sends something else with status 200. The kind that the answer says it has decides nothing: hosts
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
 * What the practice is made of lies in a file of its own, because nobody needs it who only reads. Put where the island looks for it
 * before its script is there: setting it later would start it twice. Throws, and leaves the island as it was, if that file cannot be
 * fetched or something else comes in its place; the next call asks again.
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
