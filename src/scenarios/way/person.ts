import type { Mfa } from '../../domain/mfa.ts';
import { notEnrolled } from '../../domain/mfa.ts';
import { newPhone, type Phone } from '../../domain/phone.ts';
import type { PacerAccount } from '../../domain/world.ts';
import { legacyPair, ownPair, recoveredPassword } from '../people/cards.ts';
import type { TaskId } from './tasks.ts';

/** What a person can forget about a PACER account. */
export type Forgotten = 'username' | 'password';

/** The person of a checklist, as the tasks done so far have left them. */
export interface Person {
  /** The pair that PACER takes; null while there is no account. */
  readonly pair: { readonly username: string; readonly password: string } | null;
  /** Which parts of the pair the person has forgotten. */
  readonly forgets: readonly Forgotten[];
  readonly generation: PacerAccount['generation'];
  readonly search: PacerAccount['search'];
  /** The second factor, and the phone that it is on. */
  readonly mfa: Mfa;
  readonly phone: Phone | null;
}

/** The phone with one working app. */
const phoneWithApp: Phone = { ...newPhone, app: 'freeotp', keys: ['first'] };

/** An app that the practice person added under the nickname of the card. */
const addedApp = { key: 'first', nickname: '{nickname}', lastStep: null } as const;

const allUsed = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The second factor and the phone that a task begins or ends with, where they are not what `notEnrolled` says. */
type Factor = Pick<Person, 'mfa' | 'phone'>;

/** The second factor once its task is done: what the canonical end of the task's scenario leaves. */
const factorAfter: Readonly<Partial<Record<TaskId, Factor>>> = {
  'sign-in': {
    mfa: { ...notEnrolled, apps: [{ key: 'first', nickname: 'Alex-old-phone', lastStep: null }] },
    phone: phoneWithApp,
  },
  'backup-codes': { mfa: { ...notEnrolled, codes: { batch: 1, used: [] } }, phone: null },
  'lost-phone': {
    mfa: { ...notEnrolled, apps: [addedApp], codes: { batch: 0, used: allUsed } },
    phone: phoneWithApp,
  },
  // No source says what the PACER Service Center does then: the way goes on without a second factor.
  'lost-phone-no-codes': { mfa: notEnrolled, phone: null },
  prompted: { mfa: { ...notEnrolled, isSelected: true, apps: [addedApp] }, phone: phoneWithApp },
};

const pairOf = ({ pacerUsername = '', pacerPassword = '' }: typeof ownPair) => ({
  username: pacerUsername,
  password: pacerPassword,
});

/** The person who has this list to do, before anything is done. The list alone determines it. */
export const personOf = (tasks: readonly TaskId[]): Person => ({
  pair: tasks.includes('register') ? null : pairOf(tasks.includes('upgrade') ? legacyPair : ownPair),
  forgets: [
    ...(tasks.includes('recover-username') ? (['username'] as const) : []),
    ...(tasks.includes('recover-password') ? (['password'] as const) : []),
  ],
  generation: tasks.includes('upgrade') ? 'legacy' : 'upgraded',
  search: tasks.includes('reactivate') ? 'inactive' : 'active',
  mfa: notEnrolled,
  phone: null,
});

const remembers = (person: Person, what: Forgotten): Person['forgets'] =>
  person.forgets.filter((forgotten) => forgotten !== what);

/** What a task changes in the person; absent if it leaves them as they are. */
const changes: Readonly<Partial<Record<TaskId, (person: Person) => Partial<Person>>>> = {
  register: () => ({ pair: pairOf(ownPair) }),
  reactivate: () => ({ search: 'active' }),
  'recover-username': (person) => ({ forgets: remembers(person, 'username') }),
  'recover-password': (person) => ({
    pair: person.pair && { ...person.pair, password: recoveredPassword },
    forgets: remembers(person, 'password'),
  }),
  upgrade: () => ({ pair: pairOf(ownPair), generation: 'upgraded' }),
};

/** The person after a task: the values of the card are those of the task's canonical end, whatever the reader chose. */
export const personAfter = (person: Person, task: TaskId): Person => ({
  ...person,
  ...changes[task]?.(person),
  ...factorAfter[task],
});
