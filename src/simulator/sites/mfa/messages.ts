import type { Moment } from '../../core/moment.ts';
import type { Message } from '../../core/message.ts';
import { mfaOf } from '../sign-on/passcode-screens.ts';

/** The message with the security code, which PACER sends before something is added to the second factor. */
export function mfaMessages(moment: Moment): readonly Message[] {
  const { securityCode, securityCodeIn } = moment.world.mailbox;
  const { words } = mfaOf(moment);
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
