import { enterBackupCode, enterPasscode } from '../../../domain/second-factor.ts';
import type { Attempt } from '../../core/attempt.ts';
import { valueIn } from '../../core/context.ts';
import type { PracticeEvent } from '../../core/event.ts';
import type { LoginPages } from './site.ts';
import type { PageId } from '../../core/screen.ts';

const withPasscode: Attempt = (context) => enterPasscode(context.world, valueIn(context, 'passcode'));
const withBackupCode: Attempt = (context) => enterBackupCode(context.world, valueIn(context, 'backupCode'));

const opens =
  (page: PageId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'page.opened' }> }) =>
    event.page === page;

const ways = [
  { guard: opens('pacer.passcode'), target: 'passcode' },
  { guard: opens('pacer.backupCode'), target: 'backupCode' },
  { guard: opens('pacer.noMethod'), target: 'noMethod' },
];

/** The pages at which a login waits for a code. */
export const passcodePages: LoginPages = {
  at: { passcode: 'passcode' },
  states: (goesOn) => ({
    passcode: {
      entry: 'continuePage',
      on: { 'field.filled': { actions: 'fillField' }, 'form.submitted': goesOn(withPasscode), 'page.opened': ways },
    },
    backupCode: {
      entry: 'continuePage',
      on: { 'field.filled': { actions: 'fillField' }, 'form.submitted': goesOn(withBackupCode), 'page.opened': ways },
    },
    noMethod: { entry: 'continuePage', on: { 'page.opened': ways } },
  }),
};
