import { factsOnPages } from '../../content/facts-on-pages.ts';
import { factsNamedIn, type NamedFact, sourcesOfFacts } from '../../content/named-facts.ts';

const kinds = ['account', 'primary', 'secondary'] as const;

/** One of the e-mail addresses that people take for each other. */
export interface EmailAddressKind {
  readonly id: (typeof kinds)[number];
  /** Who writes there, and where it is changed. */
  readonly facts: readonly NamedFact[];
}

/** The three addresses with their facts. Throws, naming the fact, where there is none of that name. */
export async function emailAddresses(): Promise<EmailAddressKind[]> {
  const paths = (await factsOnPages()).emailAddresses;
  const named = await factsNamedIn('content/facts-on-pages.yaml');
  return kinds.map((id) => ({ id, facts: paths[id].map(named) }));
}

/** The sources of those facts, each once, in the order in which they come. */
export const emailSources = async (): Promise<string[]> =>
  sourcesOfFacts((await emailAddresses()).flatMap(({ facts }) => facts));
