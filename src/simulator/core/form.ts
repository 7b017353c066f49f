import { assign } from 'xstate';
import { type Attempt, isRefused, outcomeOf } from './attempt.ts';
import type { Context } from './context.ts';
import { practice } from './practice.ts';

/**
 * A page with a form: what is wrong is said on it, and what is submitted leads on. In: what submitting comes to, the page that it leads
 * to, and what stands in the form already.
 */
export const form = (
  attempt: Attempt,
  target: string,
  onFile: (args: { context: Context }) => Partial<Context> = () => ({}),
) =>
  practice.createStateConfig({
    entry: ['openPage', assign(onFile)],
    on: {
      'field.filled': { actions: 'fillField' },
      'option.chosen': { actions: 'chooseOption' },
      'box.ticked': { actions: 'tickBox' },
      'form.submitted': [
        { guard: isRefused(attempt), actions: assign(outcomeOf(attempt)) },
        { target, actions: assign(outcomeOf(attempt)) },
      ],
    },
  });
