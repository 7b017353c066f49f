import type { CourtFile } from '../../schemas/court.ts';
import type { FactOf } from '../../schemas/fact.ts';
import type { SiteStrings } from '../../schemas/site-strings.ts';
import type { FactKind } from '../fact/fact-text.ts';

/** A fact in a cell of the table, with its name where the cell holds facts of several kinds. */
export interface ComparedFact {
  readonly fact: FactOf<unknown>;
  readonly kind: FactKind;
  readonly name?: string;
}

/** One line of the table: what is compared, and the facts of a court; none where no source of ours gives any. */
export interface CompareRow {
  readonly id: string;
  readonly name: string;
  readonly facts: (court: CourtFile) => readonly ComparedFact[];
  /** No two courts can have the same, so that a difference tells nothing. */
  readonly ofItsOwn?: true;
}

/** Lines that belong together. */
export interface CompareGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CompareRow[];
}

/** The facts that there are, out of those that there may be. */
export const known = (kind: FactKind, facts: readonly (FactOf<unknown> | undefined)[], name?: string): ComparedFact[] =>
  facts.flatMap((fact) => (fact ? [{ fact, kind, ...(name !== undefined && { name }) }] : []));

/** The lines of the table in their order. In: the messages of the site. */
export function compareGroups({ courts: text, court: words }: SiteStrings): CompareGroup[] {
  return [
    {
      id: 'the-court',
      name: text.groups.court,
      rows: [
        { id: 'since', name: text.since, facts: (court) => known('date', [court.nextgenDate]) },
        { id: 'address', name: text.enter, facts: (court) => known('address', [court.address]), ofItsOwn: true },
      ],
    },
    {
      id: 'the-way-in',
      name: text.groups.entry,
      rows: [
        { id: 'entry', name: words.entry, facts: (court) => known('text', [court.entry]) },
        { id: 'limited', name: words.limited, facts: (court) => known('labels', [court.menus.limited]) },
        { id: 'filing', name: words.filing, facts: (court) => known('labels', [court.menus.filing]) },
      ],
    },
    {
      id: 'forgotten',
      name: text.groups.recovery,
      rows: [
        { id: 'means', name: text.recoveryMeans, facts: ({ recovery }) => known('recovery.means', [recovery.means]) },
        { id: 'how', name: text.recoveryHow, facts: ({ recovery }) => known('text', [recovery.how]) },
        {
          id: 'recovery-pages',
          name: text.recoveryPages,
          facts: ({ recovery }) => [
            ...known('address', [recovery.login], words.loginRecovery),
            ...known('address', [recovery.password], words.passwordRecovery),
          ],
          ofItsOwn: true,
        },
      ],
    },
    {
      id: 'wrong',
      name: text.groups.wrong,
      rows: [
        { id: 'remedies', name: text.remedies, facts: (court) => known('remedies', [court.remedies]) },
        { id: 'unlink', name: text.unlink, facts: (court) => known('text', [court.unlink]) },
      ],
    },
    {
      id: 'account',
      name: text.groups.account,
      rows: [
        {
          id: 'secondary-email',
          name: words.secondaryEmail,
          facts: (court) => known('secondaryEmail', [court.secondaryEmail]),
        },
        {
          id: 'login',
          name: text.login,
          facts: ({ login }) => [
            ...known('text', [login?.beginsWith], words.beginsWith),
            ...known('text', [login?.shape], words.shape),
            ...known('text', [login?.forbidden], words.forbidden),
          ],
        },
        {
          id: 'peculiarities',
          name: text.peculiarities,
          facts: (court) => known('text', court.peculiarities),
          ofItsOwn: true,
        },
      ],
    },
  ];
}
