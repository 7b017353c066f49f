import { assign } from 'xstate';
import { giveAway } from '../../../domain/foreign-site.ts';
import { refuse } from '../../../domain/refusal.ts';
import { outcomeOf } from '../../core/attempt.ts';
import { practice } from '../../core/practice.ts';

/** Sites that look like PACER's login. A page reads what is typed into it before anything is pressed. */
export const foreignSite = practice.createStateConfig({
  initial: 'lookAlike',
  states: {
    lookAlike: {
      entry: 'openPage',
      on: {
        'field.filled': {
          actions: ['fillField', assign(({ context, event }) => ({ world: giveAway(context.world, event.value) }))],
        },
        // It has what it wanted, and sends one on to the real page.
        'login.pressed': { target: '#practice.browser.pacer.login', actions: assign({ at: 'pacer' }) },
      },
    },
    training: {
      entry: 'openPage',
      on: {
        'field.filled': { actions: 'fillField' },
        'login.pressed': { actions: assign(outcomeOf(() => refuse('training-login'))) },
      },
    },
  },
});
