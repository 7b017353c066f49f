import { withAdding } from '../../../domain/enrolling.ts';
import { canSkip, skipPrompt } from '../../../domain/prompt.ts';
import type { Site } from '../../core/site.ts';
import type { Login } from './login.ts';
import { promptPage } from './prompt-screen.ts';
import { addressOfLogin } from './site.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'pacer.prompt': true;
  }
  interface Events {
    'pacer.promptSkipped': unknown;
    'pacer.enrollmentBegun': unknown;
  }
}

/** The prompt to enroll that selected accounts get. In: how their login goes on. */
export const prompt = ({ to, goesOn }: Login): Site<'pacer'> => ({
  id: 'pacer',
  pages: { prompt: { screen: promptPage, carriesOn: true, backTo: addressOfLogin } },
  deeds: {
    promptSkipped: {
      on: ['prompt'],
      to,
      does: (moment) => (canSkip(moment.world) ? goesOn(moment, skipPrompt(moment.world)) : null),
    },
    enrollmentBegun: {
      on: ['prompt'],
      to: ['mfa.methods'],
      does: ({ world }) => ({ to: 'mfa.methods', world: withAdding(world, null) }),
    },
  },
});
