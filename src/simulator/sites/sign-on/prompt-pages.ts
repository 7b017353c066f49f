import { assign } from 'xstate';
import { canSkip, skipPrompt } from '../../../domain/prompt.ts';
import type { Attempt } from '../../core/attempt.ts';
import type { Context } from '../../core/context.ts';
import type { LoginPages } from './site.ts';
import { passcodePages } from './passcode-pages.ts';

const skipped: Attempt = ({ world }) => skipPrompt(world);

/** The pages at which a login waits for a code, and the prompt to enroll that selected accounts meet. */
export const promptPages: LoginPages = {
  at: { ...passcodePages.at, enrollment: 'prompt' },
  states: (goesOn) => ({
    ...passcodePages.states(goesOn),
    prompt: {
      entry: 'continuePage',
      on: {
        'prompt.skipped': [
          { guard: ({ context }: { context: Context }) => !canSkip(context.world), actions: assign({}) },
          ...goesOn(skipped),
        ],
        'enrollment.begun': '#practice.browser.mfa.methods',
      },
    },
  }),
};
