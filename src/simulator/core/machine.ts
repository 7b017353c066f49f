import { assign } from 'xstate';
import { clock } from '../devices/clock/clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import type { MessagesOf } from '../devices/mailbox/messages.ts';
import { type AfterLogin, type LoginPages, pacerSite } from '../sites/sign-on/site.ts';
import { practice } from './practice.ts';
import { telephone } from '../devices/telephone/telephone.ts';

type StateConfig = Parameters<typeof practice.createStateConfig>[0];

/** The sites beside Central Sign-On, and what leads to them. */
export interface SiteMap {
  /** The sites, by the name that begins the ids of their pages. */
  readonly states: Readonly<Record<string, StateConfig>>;
  /** Where a login leads. */
  readonly afterLogin: AfterLogin;
  /** What else a login can wait for. */
  readonly loginPages?: LoginPages;
  /** Devices beside mailbox, telephone and clock. */
  readonly devices?: Readonly<Record<string, StateConfig>>;
  /** What they send. */
  readonly messages: MessagesOf;
  /** What leads from anywhere to their pages, addresses first. */
  readonly on: NonNullable<StateConfig['on']>;
}

/**
 * The whole practice: the browser with the sites that it can visit, and the devices beside it. Pure: no timers, no
 * calls, so that a state is a fold over events.
 */
export const machineOf = ({ states, afterLogin, loginPages, devices, messages, on }: SiteMap) =>
  practice.createMachine({
    id: 'practice',
    type: 'parallel',
    context: ({ input }) => input,
    states: {
      browser: {
        initial: 'pacer',
        on: {
          ...on,
          'page.refreshed': { actions: 'refreshPage' },
          'elsewhere.opened': {
            target: '.elsewhere',
            actions: assign({ at: ({ event }) => event.topic }),
            reenter: true,
          },
        },
        states: {
          pacer: pacerSite(afterLogin, loginPages),
          elsewhere: { entry: 'openPage' },
          ...states,
        },
      },
      mailbox: mailbox(messages),
      telephone,
      clock,
      ...devices,
    },
  });
