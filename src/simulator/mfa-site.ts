import { assign } from 'xstate';
import {
  beginAdding,
  confirmApp,
  proveApp,
  removeMethod,
  submitNickname,
  submitSecurityCode,
} from '../domain/enrolling.ts';
import { goOnEnrolled } from '../domain/second-factor.ts';
import { type Attempt, isRefused, outcomeOf } from './attempt.ts';
import { type Context, valueIn } from './context.ts';
import { form } from './form.ts';
import type { GoesOn } from './pacer-site.ts';
import { practice } from './practice.ts';

const securityCode: Attempt = (context) => submitSecurityCode(context.world, valueIn(context, 'securityCode'));
const nickname: Attempt = (context) => submitNickname(context.world, valueIn(context, 'nickname'));
const proof: Attempt = (context) => proveApp(context.world, valueIn(context, 'passcode'));
const goneOn: Attempt = ({ world }) => goOnEnrolled(world);

const begun =
  (what: 'app' | 'codes'): Attempt =>
  ({ world, setting }) =>
    beginAdding(world, what, setting.place.pacer.mfa?.appLimit ?? 0);

const isForCodes = ({ context }: { context: Context }) => context.world.browser.adding?.what === 'codes';

/** A form that carries on what the page before it began. */
const carriedOn = (attempt: Attempt, target: string) => ({ ...form(attempt, target), entry: 'continuePage' as const });

/**
 * Where the second factor is managed (PACER's learning aid, as copied by a vendor: Add App, Get New Codes). In: how a login goes on that
 * the prompt to enroll has held up.
 */
export const mfaSite = (goesOn: GoesOn) =>
  practice.createStateConfig({
    initial: 'methods',
    on: { 'enrollment.ended': goesOn(goneOn) },
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
            { guard: isForCodes, target: 'codes', actions: assign(outcomeOf(securityCode)) },
            { target: 'nickname', actions: assign(outcomeOf(securityCode)) },
          ],
        },
      },
      nickname: carriedOn(nickname, 'setUp'),
      setUp: { entry: 'continuePage', on: { 'form.continued': 'verify' } },
      verify: {
        ...carriedOn(proof, 'confirm'),
      },
      confirm: carriedOn(({ world }) => confirmApp(world), 'added'),
      added: { entry: 'continuePage' },
      codes: { entry: 'continuePage' },
    },
  });
