import type { Place } from '../domain/court.ts';
import { scenariosAt } from '../scenarios/all.ts';
import type { StageId } from '../scenarios/way/way.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import type { ScenarioWords } from '../schemas/scenario.ts';
import type { SiteStrings } from '../schemas/site-strings.ts';
import type { ScenarioText } from '../ui/practice/props.ts';
import { scenarioText } from './scenario-text.ts';

/** The scenario that a stage plays, and its circumstances. */
interface Played {
  readonly scenario: string;
  readonly variant?: string;
}

/** By stage, the scenario whose words it uses. If a stage has a goal of its own, its words are with those of the site. */
const playedBy: Readonly<Record<StageId, Played>> = {
  register: { scenario: 'register' },
  reactivate: { scenario: 'reactivate' },
  'switch-on': { scenario: 'reactivate' },
  'recover-username': { scenario: 'recover-username' },
  'recover-password': { scenario: 'recover-password' },
  'recover-both': { scenario: 'recover-username' },
  'sign-in': { scenario: 'mfa-sign-in' },
  'backup-codes': { scenario: 'mfa-backup-codes' },
  'lost-phone': { scenario: 'mfa-lost-phone' },
  'lost-phone-no-codes': { scenario: 'mfa-lost-phone', variant: 'no-codes' },
  prompted: { scenario: 'mfa-prompted' },
  upgrade: { scenario: 'upgrade' },
  'recover-and-link': { scenario: 'link-forgot-login' },
  link: { scenario: 'link' },
  'log-in': { scenario: 'link', variant: 'linked-already' },
  'limited-menus': { scenario: 'limited-menus' },
  unlink: { scenario: 'wrong-account-linked' },
  'request-access': { scenario: 'link' },
  'search-only': { scenario: 'link', variant: 'search-only' },
  stop: { scenario: 'name-mismatch' },
};

/** The ids of all stages. */
export const stageIds = Object.keys(playedBy) as StageId[];

/** Everything that the words of the stages are made from. */
interface Given {
  readonly court: Place;
  readonly pacer: Place;
  readonly words: SiteStrings['wholeWay'];
  readonly strings: PracticeStrings;
  /** The words of a scenario, by its id. */
  readonly scenarioWords: (id: string) => ScenarioWords;
}

/**
 * The words of every stage for one court, by the stage's id; `link-asked` for linking when PACER asks for a passcode on the way. Throws if a stage
 * has none.
 */
export function wholeWayTexts({ court, pacer, words, strings, scenarioWords }: Given): Record<string, ScenarioText> {
  const textOf = (id: StageId, { scenario, variant }: Played): ScenarioText => {
    const own = words.stages[id];
    if (!own) throw new Error(`content/ui/: wholeWay.stages has no words for the stage "${id}"`);
    const place = scenariosAt('pacer').some((offered) => offered.id === scenario) ? pacer : court;
    const played = scenarioText(scenario, scenarioWords(scenario), place, strings);
    const { start, goal, complete } = (variant === undefined ? undefined : played.variants[variant]) ?? played;
    return {
      title: own.title,
      start: own.start ?? start,
      goal: own.goal ?? goal,
      complete: own.complete ?? complete,
      variants: {},
      goodEnds: played.goodEnds,
      wrongEnds: played.wrongEnds,
    };
  };
  return {
    ...Object.fromEntries(stageIds.map((id) => [id, textOf(id, playedBy[id])])),
    'link-asked': textOf('link', { scenario: 'link-with-mfa' }),
  };
}
