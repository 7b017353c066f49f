import { getCollection } from 'astro:content';
import { factAt } from './fact-at.ts';
import type { FactOf } from '../schemas/fact.ts';

/** A fact of `content/facts/`, as a line of a list has it. */
export interface NamedFact {
  /** What it is. */
  readonly term: string;
  readonly fact: FactOf<unknown>;
}

/**
 * Finds facts of `content/facts/` by their paths, such as `mfa.whoMust`. In: the file that names them. What it gives throws, naming that file and
 * the path, where there is no such fact.
 */
export async function factsNamedIn(file: string): Promise<(path: string) => NamedFact> {
  const facts = Object.fromEntries((await getCollection('facts')).map(({ id, data }) => [id, data]));
  return (path) => {
    const fact = factAt(path, facts);
    if (!fact) throw new Error(`${file}: there is no fact ${path} in content/facts/`);
    return { term: (fact as { name?: string }).name ?? '', fact };
  };
}

/** The sources of facts, and of what others say instead: each once, in the order in which they come. */
export const sourcesOfFacts = (facts: readonly NamedFact[]): string[] => [
  ...new Set(facts.flatMap(({ fact }) => [fact.source, ...(fact.others ?? []).map(({ source }) => source)])),
];
