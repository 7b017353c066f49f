import type { Instant } from '../../domain/instant.ts';
import { isLinked } from '../../domain/links.ts';
import { isCode, isTerm } from '../../domain/terms.ts';
import { drift, stepAt } from '../../domain/time-step.ts';
import type { FilingAccount, World } from '../../domain/world.ts';
import type { Moment, State } from './moment.ts';
import { isFreeChoice } from './names.ts';

/** How many passcodes ago one was used; null once no passcode that old is taken any more. */
function stepsSince(step: number | null, now: Instant): number | null {
  const since = step === null ? null : stepAt(now) - step;
  return since !== null && since <= drift ? since : null;
}

const addingFacts = ({ browser: { adding }, now }: World) =>
  adding && { ...adding, provenAt: adding.provenAt === null ? null : (stepsSince(adding.provenAt, now) ?? 'long-ago') };

/** Most deeds leave the world as it is, and writing it down is most of the work: each world is written down once. */
const written = new WeakMap<World, string>();
function factsOfWorld({ world, setting }: Moment): string {
  const known = written.get(world);
  if (known !== undefined) return known;
  // Where there are codes, time passes; what then counts of a moment is which of the scenario's have come by it.
  const told = (moment: Instant) =>
    setting.codes === null ? moment : setting.moments.findLastIndex((one) => one <= moment);
  const toldLink = (account: FilingAccount) =>
    account.link && [account.link.account, told(account.link.since), isLinked(world, account)];
  // Everything but what is told otherwise, so that nothing is forgotten that the world comes to hold.
  const { pacerAccounts, filingAccounts, browser, phone, now, ...rest } = world;
  const facts = JSON.stringify([
    Object.entries(pacerAccounts).map(([id, { mfa, ...account }]) => [
      id,
      Object.values<unknown>(account),
      mfa.apps.map(({ lastStep, ...app }) => [app, stepsSince(lastStep, now)]),
      { ...mfa, apps: null },
    ]),
    Object.values(filingAccounts).map((account) => Object.values({ ...account, link: toldLink(account) })),
    { ...browser, adding: addingFacts(world) },
    // Which app it is plays no part, only that there is one.
    phone && { ...phone, app: phone.app !== null },
    told(now),
    rest,
  ]);
  written.set(world, facts);
  return facts;
}

/**
 * What decides what can happen next: the page, what stands in its fields as classes, the devices, and the facts of the world that
 * can change. Not how one came here, nor a message that only lies on the screen.
 */
export function factsOf(moment: Moment): string {
  const { page, fields, ticked, chosen, own } = moment;
  const facts = [
    page,
    Object.entries(fields)
      .filter(([, value]) => value !== 'empty')
      .sort(),
    ticked,
    Object.entries(chosen)
      .map(([choice, option]) => [choice, isFreeChoice(choice) ? '' : option])
      .sort(),
    own,
  ];
  return `${JSON.stringify(facts)}${factsOfWorld(moment)}`;
}

/** What makes two states the same: the facts, and the refusal that lies on the screen. */
export const identityOf = (moment: Moment): string => `${factsOf(moment)}${moment.refusal ?? ''}`;

/** The same state with every field emptied that holds something not on the card. */
export const withoutMistypes = (state: State): State => ({
  ...state,
  fields: Object.fromEntries(Object.entries(state.fields).filter(([, value]) => isTerm(value) || isCode(value))),
});
