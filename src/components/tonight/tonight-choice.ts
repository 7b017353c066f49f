/** What the reader chose: a court and a symptom, by their ids; null where nothing is chosen. */
export interface Choice {
  readonly court: string | null;
  readonly symptom: string | null;
}

/** What can be chosen. */
export interface Choices {
  readonly courts: readonly string[];
  readonly symptoms: readonly string[];
}

/** Nothing is chosen. */
export const nothing: Choice = { court: null, symptom: null };

/**
 * Reads a choice from the fragment of an address: `#court=…&symptom=…`, either alone, or `#<symptom>`, which works without a script
 * as well. What is not known counts as not chosen. A plain anchor says nothing of the court: the one chosen before stays.
 */
export function choiceIn(fragment: string, { courts, symptoms }: Choices, before = nothing): Choice {
  const plain = fragment.replace(/^#/, '');
  const isAnchor = plain !== '' && !plain.includes('=');
  const values = new URLSearchParams(isAnchor ? { symptom: plain } : plain);
  const known = (name: string, all: readonly string[]) =>
    all.find((candidate) => candidate === values.get(name)) ?? null;
  return { court: isAnchor ? before.court : known('court', courts), symptom: known('symptom', symptoms) };
}

/** The fragment that says the choice, with its mark; empty where nothing is chosen. A symptom alone is its plain anchor. */
export function fragmentOf({ court, symptom }: Choice): string {
  if (court === null) return symptom === null ? '' : `#${symptom}`;
  return symptom === null ? `#court=${court}` : `#court=${court}&symptom=${symptom}`;
}
