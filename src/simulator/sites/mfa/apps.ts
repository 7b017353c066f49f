import { confirmApp, proveApp, submitNickname } from '../../../domain/adding-apps.ts';
import { goOnEnrolled } from '../../../domain/prompt.ts';
import type { Attempt } from '../../core/attempt.ts';
import { valueIn } from '../../core/context.ts';
import { form } from '../../core/form.ts';
import type { AppPages } from './site.ts';
import type { GoesOn } from '../sign-on/site.ts';

const nickname: Attempt = (context) => submitNickname(context.world, valueIn(context, 'nickname'));
const goneOn: Attempt = ({ world }) => goOnEnrolled(world);
const proof: Attempt = (context) => proveApp(context.world, valueIn(context, 'passcode'));

/** A form that carries on what the page before it began. */
const carriedOn = (attempt: Attempt, target: string) => ({ ...form(attempt, target), entry: 'continuePage' as const });

/**
 * An app is added: its nickname, the key that PACER makes for it, the passcode that proves it, the confirmation. In: how a login goes on
 * that the prompt to enroll has held up.
 */
export const appPages = (goesOn: GoesOn): AppPages => ({
  first: 'nickname',
  states: {
    nickname: carriedOn(nickname, 'setUp'),
    setUp: { entry: 'continuePage', on: { 'form.continued': 'verify' } },
    verify: carriedOn(proof, 'confirm'),
    confirm: carriedOn(({ world }) => confirmApp(world), 'added'),
    added: { entry: 'continuePage' },
  },
  on: { 'enrollment.ended': goesOn(goneOn) },
});
