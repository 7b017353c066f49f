import type { Moment } from '../../core/moment.ts';
import type { Message } from '../../core/message.ts';
import { mfaOf } from '../sign-on/passcode-screens.ts';

/** The security code that PACER sends before something is added to the second factor. */
export function mfaMessages(context: Moment): readonly Message[] {
  const { securityCode, securityCodeIn } = context.world.mailbox;
  const { words } = mfaOf(context);
  if (securityCode === 'none') return [];
  return [
    {
      id: 'securityCode',
      subject: words.securitySubject,
      text: words.securityText,
      link: null,
      folder: securityCodeIn,
    },
  ];
}
