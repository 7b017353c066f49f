import type { Context } from './context.ts';
import type { Message } from './messages.ts';
import { mfaOf } from './screens/passcode.ts';

/** The security code that PACER sends before something is added to the second factor. */
export function mfaMessages(context: Context): readonly Message[] {
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
