import { accountIn } from '../../../domain/pacer-account.ts';
import type { Moment } from '../../core/moment.ts';

/** The values that a form has already when its page opens. */
type Given = Moment['fields'];

/** The e-mail address that a form of Manage My Account has at first. */
export const onEmailForm =
  (which: 'email' | 'noticeEmail') =>
  ({ world }: Moment): Given => {
    const address = accountIn(world)?.[which];
    return address ? { email: address } : {};
  };

/** The law firm, the address and the telephone number that the address form has at first. */
export function onAddressForm({ world }: Moment): Given {
  const { firm, address, phone } = accountIn(world) ?? {};
  return {
    ...(firm ? { lawFirm: firm } : {}),
    ...(address ? { streetAddress: address } : {}),
    ...(phone ? { primaryPhone: phone } : {}),
  };
}
