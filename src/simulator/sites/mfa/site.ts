import { assign } from 'xstate';
import { beginAdding, removeMethod, submitSecurityCode } from '../../../domain/enrolling.ts';
import { type Attempt, isRefused, outcomeOf } from '../../core/attempt.ts';
import { type Context, valueIn } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

const securityCode: Attempt = (context) => submitSecurityCode(context.world, valueIn(context, 'securityCode'));
const conclude = { type: 'conclude', params: { attempt: securityCode } } as const;

const begun =
  (what: 'app' | 'codes'): Attempt =>
  ({ world, setting }) =>
    beginAdding(world, what, setting.place.pacer.mfa?.appLimit ?? 0);

const isForCodes = ({ context }: { context: Context }) => context.world.browser.adding?.what === 'codes';

type StateConfig = Parameters<typeof practice.createStateConfig>[0];

/** Enrolling with an app: its pages, which come after the security code, and what leads from there to the login that waits. */
export interface AppPages {
  readonly first: string;
  readonly states: Readonly<Record<string, StateConfig>>;
  readonly on: NonNullable<StateConfig['on']>;
}

/**
 * Where the second factor is managed (PACER's learning aid, as copied by a vendor: Add App, Get New Codes). In: the pages for an app,
 * where there can be one.
 */
export const mfaSite = (appPages?: AppPages) =>
  practice.createStateConfig({
    initial: 'methods',
    on: { ...appPages?.on },
    states: {
      methods: {
        // What was begun is dropped; a login that waits goes on waiting.
        entry: [
          'continuePage',
          assign(({ context: { world } }) => ({ world: { ...world, browser: { ...world.browser, adding: null } } })),
        ],
        on: {
          'adding.begun': [
            {
              guard: ({ context, event }) => isRefused(begun(event.what))({ context }),
              actions: assign(({ context, event }) => outcomeOf(begun(event.what))({ context })),
            },
            {
              target: 'securityCode',
              // A new code comes: the message with the one before is put away.
              actions: assign(({ context, event }) => ({
                message: null,
                ...outcomeOf(begun(event.what))({ context }),
              })),
            },
          ],
          'method.removed': {
            actions: assign(({ context, event }) => ({
              refusal: null,
              ...outcomeOf(({ world }) => removeMethod(world, event.what))({ context }),
            })),
          },
        },
      },
      securityCode: {
        entry: 'continuePage',
        on: {
          'field.filled': { actions: 'fillField' },
          'form.submitted': [
            { guard: isRefused(securityCode), actions: assign(outcomeOf(securityCode)) },
            { guard: isForCodes, target: 'codes', actions: conclude },
            ...(appPages ? [{ target: appPages.first, actions: conclude }] : []),
          ],
        },
      },
      codes: { entry: 'continuePage' },
      ...appPages?.states,
    },
  });
