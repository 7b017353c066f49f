import { getEntry } from 'astro:content';
import type { FactOf } from '../../schemas/fact.ts';

/** One of the e-mail addresses that people take for each other. */
export interface EmailAddressKind {
  readonly id: 'account' | 'primary' | 'secondary';
  /** The facts of `content/facts/email.yaml` that say who writes there, and where it is changed. */
  readonly facts: readonly { readonly name: string; readonly fact: FactOf<unknown> }[];
}

const factsOf: Readonly<Record<EmailAddressKind['id'], readonly string[]>> = {
  account: ['accountUse', 'billing'],
  primary: ['primaryUse', 'primary', 'forwarded'],
  secondary: ['secondaryUse', 'secondaryWay', 'secondaryLimit'],
};

/** The three addresses with their facts. Throws, naming the key, where `content/facts/email.yaml` lacks one. */
export async function emailAddresses(): Promise<EmailAddressKind[]> {
  const facts = (await getEntry('facts', 'email'))?.data ?? {};
  return (['account', 'primary', 'secondary'] as const).map((id) => ({
    id,
    facts: factsOf[id].map((key) => {
      const fact = facts[key];
      if (!fact) throw new Error(`content/facts/email.yaml: there is no fact "${key}"`);
      return { name: fact.name, fact };
    }),
  }));
}

/** The sources of those facts, each once, in the order in which they come. */
export async function emailSources(): Promise<string[]> {
  const facts = (await emailAddresses()).flatMap((one) => one.facts.map(({ fact }) => fact));
  return [...new Set(facts.flatMap((fact) => [fact.source, ...(fact.others ?? []).map((other) => other.source)]))];
}
