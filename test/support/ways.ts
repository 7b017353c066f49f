import { createCoach } from '../../src/coach/coach.ts';
import { type PracticeState, step } from '../../src/simulator/simulator.ts';

/** The states on the coach's way from the start of a scenario to its goal, both included. */
export function wayOfCoach(start: PracticeState, isGoal: (state: PracticeState) => boolean): PracticeState[] {
  const coach = createCoach(start, isGoal);
  const states = [start];
  for (let advice = coach.advise(start); advice.kind === 'do'; advice = coach.advise(states.at(-1) ?? start)) {
    states.push(step(states.at(-1) ?? start, advice.offer.event));
  }
  return states;
}
