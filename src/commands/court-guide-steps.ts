import { createCoach } from '../coach/coach.ts';
import { termsIn } from '../profiles/route.ts';
import { type Variant, variantOf } from '../scenarios/play/scenario.ts';
import { scenarioOf } from '../scenarios/all.ts';
import type { Action, Guide, GuideStep } from '../schemas/guide.ts';
import { addressTo } from '../simulator/sites/browser/addresses.ts';
import { courtOf, type State } from '../simulator/core/moment.ts';
import type { Offer } from '../simulator/core/offers.ts';
import { perform } from '../simulator/core/perform.ts';
import { type Simulator, simulatorOf } from '../simulator/core/simulator.ts';
import type { CourtContent } from './content-files.ts';

const practiceOf = (scenario: string, { profile }: CourtContent): { variant: Variant; simulator: Simulator } => {
  const variant = variantOf(scenarioOf(scenario), profile, null);
  return { variant, simulator: simulatorOf(variant.start(profile)) };
};

/** Why a guide's steps cannot be played in a court: the step and what is there instead; null where they reach their goal. */
export function faultOfSteps(
  { scenario, steps }: Pick<Guide, 'scenario' | 'steps'>,
  court: CourtContent,
): string | null {
  const { variant, simulator } = practiceOf(scenario, court);
  let state = simulator.start;
  for (const { id, do: actions } of steps) {
    for (const action of actions) {
      try {
        state = perform(simulator, state, action, termsIn(court.strings));
      } catch (error) {
        return `step "${id}": ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }
  return variant.isGoal(simulator.momentOf(state)) ? null : 'its steps do not reach the goal of its scenario';
}

/** What doing as the coach says means in a guide: a title and an action. */
function stepOf(
  { setting }: Simulator,
  { page }: State,
  offer: Offer,
  { strings }: CourtContent,
): { title: string; action: Action } {
  const address = offer.event.type === 'address.entered' ? addressTo(offer.event.to, setting) : null;
  // Nobody is told to find a link of the practice itself: the address is typed.
  if (address !== null && (offer.kind === 'go' || page === 'browser.elsewhere'))
    return { title: 'Open the court’s CM/ECF address', action: { go: address } };
  if (offer.kind === 'go') throw new Error(`there is no address to type for ${offer.to}`);
  if (offer.kind === 'press') {
    const label = offer.control.label.text;
    // What a device says is on no screen of a site, so it is not marked as a label.
    return { title: offer.place === 'page' ? `Choose **${label}**` : label, action: { press: label } };
  }
  const { label } = offer.field;
  const value = strings[`term.${offer.event.value}` as keyof typeof strings];
  return { title: `Fill in **${label.text}**`, action: { fill: label.text, with: value } };
}

/** What to look at on a page before one goes on, and what it says there. */
function lookAt(simulator: Simulator, state: State): { title: string; action: Action } | null {
  const { words } = courtOf(simulator);
  if (state.page === 'court.linkVerify')
    return { title: 'Compare the two names', action: { check: words.confirmQuestion.text } };
  const said = simulator.screenOf(state).blocks.find((block) => block.kind === 'message' && block.tone === 'success');
  return state.page === 'court.linkDone' && said?.kind === 'message'
    ? { title: 'Look for the confirmation', action: { check: said.text.text } }
    : null;
}

/** An id for a step, from the first words of its title; another one where it is taken. */
function idFor(title: string, taken: ReadonlySet<string>): string {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? ['step'];
  let id = words.slice(0, 6).join('-');
  while (taken.has(id)) id += '-again';
  return id;
}

/**
 * The steps of a shortest way to the goal of a scenario, for a reader who may be on any page, with a look at both names before the
 * accounts are linked and at the outcome after.
 */
export function stepsOfCoach(scenario: string, court: CourtContent): GuideStep[] {
  const { variant, simulator } = practiceOf(scenario, court);
  const coach = createCoach(simulator, variant.isGoal);
  const done: { title: string; action: Action }[] = [];
  let state = simulator.step(simulator.start, { type: 'address.entered', to: 'elsewhere' });
  for (let advice = coach.advise(state); advice.kind === 'do'; advice = coach.advise(state)) {
    const look = lookAt(simulator, state);
    if (look) done.push(look);
    done.push(stepOf(simulator, state, advice.offer, court));
    state = simulator.step(state, advice.offer.event);
  }
  const taken = new Set<string>();
  return done.map(({ title, action }) => {
    const id = idFor(title, taken);
    taken.add(id);
    return { id, title, do: [action] };
  });
}
