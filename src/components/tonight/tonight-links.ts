import { fill } from '../../domain/fill.ts';

/** A link of a step as content writes it. */
interface Link {
  readonly text: string;
  readonly at: string;
}

/** A link as the page shows it: for everyone, or for one court by its id. */
export interface TonightLink extends Link {
  readonly court: string | null;
}

/**
 * The links of a step. One with `{court}` becomes one for every court that has the page, in the order of the courts. In: the links, the
 * courts' ids, the addresses of all guides.
 */
export const linksFor = (links: readonly Link[], courts: readonly string[], guides: readonly string[]): TonightLink[] =>
  links.flatMap(({ text, at }): TonightLink[] =>
    at.includes('{court}')
      ? courts
          .map((court) => ({ text, at: fill(at, { court }), court }))
          .filter((link) => guides.includes(link.at.split('#')[0] ?? ''))
      : [{ text, at, court: null }],
  );
