import { freshBrowser, type World } from '../../domain/world.ts';
import type { Card } from '../../domain/terms.ts';
import type { Place } from '../../domain/court.ts';
import type { Part, Setting, Moment } from '../../simulator/core/moment.ts';
import type { PageId } from '../../simulator/core/names.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import type { Person } from './person.ts';
import type { End, Scenario } from '../play/scenario.ts';
import type { Stage, StageId } from './way.ts';

/** What a stage plays: a beginning of its scenario, the goal, and the ends that are wrong. */
export interface StageRules<Where extends Place = Place> {
  /** The beginning, as the scenario has it for its own person. A method, so that TypeScript accepts a court's rules beside PACER's. */
  start(place: Where): Start;
  readonly isGoal: (moment: Moment) => boolean;
  readonly goodEnds?: readonly End[];
  readonly wrongEnds?: readonly End[];
}

/** The rules of the stages that visit the same sites. */
export type RulesByStage<Where extends Place = Place> = Readonly<Partial<Record<StageId, StageRules<Where>>>>;

/** The rules of a stage, among those given. Throws if it is played elsewhere. */
export function rulesIn<Where extends Place>(rules: RulesByStage<Where>, { id }: Stage): StageRules<Where> {
  const stageRules = rules[id];
  if (!stageRules) throw new Error(`the stage "${id}" is played elsewhere`);
  return stageRules;
}

/** What one circumstance of a scenario gives to a stage: its beginning, its goal and its ends. */
export function rulesOf<Where extends Place>(scenario: Scenario<Where>, id = 'usual'): StageRules<Where> {
  const variant = scenario.variants.find((candidate) => candidate.id === id);
  if (!variant) throw new Error(`${scenario.id} has no circumstances "${id}"`);
  const possible = (ends: readonly End[] = []) => ends.filter((end) => (end.variant ?? id) === id);
  const { goodEnds, wrongEnds } = scenario;
  return {
    start: (place) => variant.start(place),
    isGoal: variant.isGoal,
    goodEnds: possible(goodEnds),
    wrongEnds: possible(wrongEnds),
  };
}

/** The card of a scenario with the person's own pair; what is forgotten is not on it, unless the stage recovers it. */
function cardOf(card: Card, { pair, forgets }: Person, finds: readonly string[]): Card {
  const { pacerUsername, pacerPassword, ...rest } = card;
  const isKnown = (what: Person['forgets'][number]) => !forgets.includes(what) || finds.includes(what);
  return {
    ...(pair && pacerUsername !== undefined && isKnown('username') ? { pacerUsername: pair.username } : {}),
    ...(pair && pacerPassword !== undefined && isKnown('password') ? { pacerPassword: pair.password } : {}),
    ...rest,
  };
}

/** The accounts of a scenario as the person has them. In: does the stage itself set the second factor up? */
function accountsOf({ pacerAccounts }: World, { generation, search, mfa }: Person, isOfFactor: boolean) {
  const { own } = pacerAccounts;
  if (!own) return pacerAccounts;
  return { ...pacerAccounts, own: { ...own, generation, search, mfa: isOfFactor ? own.mfa : mfa } };
}

/** What a stage needs in addition where PACER asks for the second factor: the practice and what makes its codes. */
export type Asking = Pick<Setting, 'codes' | 'authenticator'> & Pick<Start, 'practice'>;

/** By stage, the forgotten values that it recovers. */
const finds: Readonly<Partial<Record<StageId, Person['forgets']>>> = {
  'recover-username': ['username'],
  'recover-both': ['username'],
};

/** The page and the browser of a person who is logged in already. */
const loggedIn = { page: 'account.settings' as PageId, browser: { ...freshBrowser, signedIn: 'own' } };

/**
 * A stage as a scenario to play: its rules, begun with the person as the stages before left them. In: the stage, its rules, and what asks
 * for the second factor in a court or at PACER.
 */
export function scenarioOfStage(stage: Stage, rules: StageRules, asking: Asking | null = null): Scenario {
  const { id, person, factor } = stage;
  const isOfFactor = factor === 'its-own';
  const start = (place: Place): Start => {
    const { practice, setting, world, page, own } = rules.start(place);
    const isSignedIn = factor === 'signed-in';
    const shown: Person = factor === 'asked' || isOfFactor ? person : { ...person, mfa: withoutFactor(person) };
    return {
      practice: asking?.practice ?? practice,
      ...(own && !isSignedIn && { own }),
      page: isSignedIn ? loggedIn.page : page,
      setting: {
        ...setting,
        card: cardOf(setting.card, person, finds[id] ?? []),
        ...(asking && {
          codes: asking.codes,
          authenticator: asking.authenticator,
          parts: [...new Set<Part>([...setting.parts, 'mfa'])],
        }),
      },
      world: {
        ...world,
        pacerAccounts: accountsOf(world, shown, isOfFactor),
        ...(isSignedIn && { browser: loggedIn.browser }),
        ...(factor === 'asked' && { phone: person.phone }),
      },
    };
  };
  return {
    id,
    version: 1,
    variants: [{ id: 'usual', start, isGoal: rules.isGoal }],
    goodEnds: inEveryCase(rules.goodEnds),
    wrongEnds: inEveryCase(rules.wrongEnds),
  };
}

/** The ends without their circumstances: a stage has only the usual ones. */
const inEveryCase = (ends: readonly End[] = []): End[] => ends.map(({ id, holds }) => ({ id, holds }));

/** The person's second factor as if never set up, for a stage that leaves it out. */
const withoutFactor = ({ mfa }: Person): Person['mfa'] => ({ ...mfa, apps: [], codes: null, isSelected: false });
