import { assign } from 'xstate';
import { clock } from './clock.ts';
import { courtSite } from './court-site.ts';
import { pacerSite } from './pacer-site.ts';
import { practice } from './practice.ts';
import { telephone } from './telephone.ts';

/**
 * The whole practice: the browser with the sites that it can visit, and the devices beside it. Pure: no timers, no
 * calls, so that a state is a fold over events.
 */
export const machine = practice.createMachine({
  id: 'practice',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    browser: {
      initial: 'pacer',
      on: {
        'address.entered': [
          {
            guard: ({ context, event }) =>
              event.to !== 'elsewhere' && event.to !== 'pacerLogin' && context.world.browser.signedIn === null,
            target: '.pacer.login',
            actions: assign({ at: 'court' }),
            reenter: true,
          },
          { guard: ({ event }) => event.to === 'court', target: '.court.home', reenter: true },
          { guard: ({ event }) => event.to === 'utilities', target: '.court.utilities', reenter: true },
          { guard: ({ event }) => event.to === 'linkUtility', target: '.court.linkEntry', reenter: true },
          {
            guard: ({ event }) => event.to === 'pacerLogin',
            target: '.pacer.login',
            actions: assign({ at: 'pacer' }),
            reenter: true,
          },
          { target: '.elsewhere', actions: assign({ at: 'unknown' }), reenter: true },
        ],
        'elsewhere.opened': {
          target: '.elsewhere',
          actions: assign({ at: ({ event }) => event.topic }),
          reenter: true,
        },
      },
      states: { pacer: pacerSite, court: courtSite, elsewhere: { entry: 'openPage' } },
    },
    telephone,
    clock,
  },
});
