import type { Instant } from '../../domain/instant.ts';
import { isLinked } from '../../domain/links.ts';
import { isCode, isTerm } from '../../domain/terms.ts';
import { drift, stepAt } from '../../domain/time-step.ts';
import type { FilingAccount, World } from '../../domain/world.ts';
import type { Moment, State } from './moment.ts';
import { isFreeChoice } from './names.ts';

/** How many time steps ago a passcode was used; null if it is so old that no such passcode is accepted any more. */
function stepsSince(step: number | null, now: Instant): number | null {
  const since = step === null ? null : stepAt(now) - step;
  return since !== null && since <= drift ? since : null;
}

const addingFacts = ({ browser: { adding }, now }: World) =>
  adding && { ...adding, provenAt: adding.provenAt === null ? null : (stepsSince(adding.provenAt, now) ?? 'long-ago') };

/** Most deeds leave the world as it is, and writing it down is most of the work. So each world is written down once. */
const written = new WeakMap<World, string>();
function factsOfWorld({ world, setting }: Moment): string {
  const known = written.get(world);
  if (known !== undefined) return known;
  // Where there are codes, time passes: an instant then counts only by the last of the scenario's moments that it has reached.
  const told = (moment: Instant) =>
    setting.codes === null ? moment : setting.moments.findLastIndex((sooner) => sooner <= moment);
  const toldLink = (account: FilingAccount) =>
    account.link && [account.link.account, told(account.link.since), isLinked(world, account)];
  // `rest` has everything that is not written down separately, so that whatever the world gains later is not forgotten.
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
    // It matters only that the phone has an app, not which app.
    phone && { ...phone, app: phone.app !== null },
    told(now),
    rest,
  ]);
  written.set(world, facts);
  return facts;
}

/**
 * What decides what can happen next, as a text: the page, the classes in its fields, the devices, and the facts of the world that
 * can change. It leaves out how the reader came here, and a message that is only on the screen.
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

/** What makes two states the same: the facts, and the refusal on the screen. */
export const identityOf = (moment: Moment): string => `${factsOf(moment)}${moment.refusal ?? ''}`;

/** The state with every field emptied whose text is neither on the card nor a code. */
export const withoutMistypes = (state: State): State => ({
  ...state,
  fields: Object.fromEntries(Object.entries(state.fields).filter(([, value]) => isTerm(value) || isCode(value))),
});
