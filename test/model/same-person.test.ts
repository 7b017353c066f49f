import { describe, expect, it } from 'vitest';
import type { PacerAccount, World } from '../../src/domain/world.ts';
import { faultIn, type TaskId, tasksIn } from '../../src/scenarios/way/tasks.ts';
import { stagesOf } from '../../src/scenarios/way/way.ts';
import type { State } from '../../src/simulator/core/moment.ts';
import { wayOfCoach } from '../support/ways.ts';
import { everyList, playOf, type StagePlay } from './whole-ways.ts';

const ends = new Map<string, State>();
/** The canonical end of a stage: where the coach leads. Worked out once for stages that begin alike. */
function endOf({ key, simulator, scenario }: StagePlay): State {
  const end = ends.get(key) ?? wayOfCoach(simulator, scenario.variants[0].isGoal).at(-1) ?? simulator.start;
  ends.set(key, end);
  return end;
}

/** The person's own account, or the one that they have registered. */
const accountIn = ({ pacerAccounts }: World): PacerAccount | undefined => pacerAccounts.own ?? pacerAccounts.registered;

/** What a state says about the person, in the words of the card. The card leaves out what nobody knows yet. */
function shownIn({ world }: State, { setting: { card } }: StagePlay['simulator']) {
  const account = accountIn(world);
  const text = (term: PacerAccount['username']) => (term === null ? undefined : card[term]);
  return {
    username: text(account?.username ?? null),
    password: text(account?.password ?? null),
    generation: account?.generation,
    search: account?.search,
  };
}

/** The second factor and its phone, without how long ago a code was used and which app it is. */
const factorIn = ({ world }: State) => ({
  mfa: {
    ...accountIn(world)?.mfa,
    apps: accountIn(world)?.mfa.apps.map(({ key, nickname }) => [key, nickname]),
  },
  phone: world.phone && { ...world.phone, app: world.phone.app !== null },
});

/** Each pair of stages that follow each other in some list, once. */
const pairs = [
  ...new Map(
    everyList.flatMap((list) => {
      const plays = stagesOf(list).map((stage) => playOf(stage, 'prd'));
      return plays.slice(1).map((next, index) => {
        const before = plays[index]!;
        const name = `${before.stage.id} (${before.stage.factor}) then ${next.stage.id} (${next.stage.factor})`;
        const texts = JSON.stringify([before.simulator.setting.card, next.simulator.setting.card]);
        return [`${name} ${before.key} ${next.key} ${texts}`, { name, before, next }] as const;
      });
    }),
  ).values(),
];

describe('the person of a way', () => {
  it.each(pairs)('is the same: $name', ({ before, next }) => {
    const left = shownIn(endOf(before), before.simulator);
    const met = shownIn(next.simulator.start, next.simulator);
    // What the person does not remember is on neither card.
    const forgotten = next.stage.person.forgets;
    expect(met).toEqual({
      ...left,
      ...(forgotten.includes('password') && { password: undefined }),
      ...(forgotten.includes('username') && met.username === undefined && { username: undefined }),
      ...(left.username === undefined && { username: met.username }),
    });
    if (before.stage.factor === 'its-own' && next.stage.factor === 'asked')
      expect(factorIn(next.simulator.start)).toEqual(factorIn(endOf(before)));
    if (next.stage.factor === 'signed-in') expect(endOf(before).world.browser.signedIn).toBe('own');
  });
});

describe('a list of tasks', () => {
  it('is read from an address', () => {
    expect(tasksIn('recover-password.lost-phone.upgrade.recover-login.link')).toEqual([
      'recover-password',
      'lost-phone',
      'upgrade',
      'recover-login',
      'link',
    ]);
  });

  it.each([
    ['', 'unknown'],
    ['link.', 'unknown'],
    ['practice', 'unknown'],
    ['upgrade=no', 'unknown'],
    ['%zz', 'unknown'],
    ['constructor', 'unknown'],
    ['upgrade', 'no-last'],
    ['link.unlink', 'two-last'],
    ['link.link', 'repeated'],
    ['link.upgrade', 'order'],
    ['upgrade.recover-password.link', 'order'],
    ['sign-in.lost-phone.link', 'two-factors'],
    ['register.upgrade.link', 'not-together'],
    ['recover-login.search-only', 'not-together'],
    ['upgrade.log-in', 'not-together'],
  ])('"%s" is refused: %s', (fragment, fault) => {
    expect(tasksIn(fragment)).toEqual({ fault });
  });

  it('has stages for all of its tasks, each once', () => {
    for (const list of everyList) {
      const done: TaskId[] = stagesOf(list).flatMap((stage) => stage.tasks);
      expect(done.toSorted(), list.join('.')).toEqual(list.toSorted());
      expect(faultIn(list)).toBeNull();
    }
  });
});
