import { accountIn } from '../../../domain/pacer-account.ts';
import type { Moment } from '../../core/moment.ts';

/** What stands already in the form of a page that opens. */
type Given = Moment['fields'];

/** The e-mail address that stands in a form of Manage My Account. */
export const onEmailForm =
  (which: 'email' | 'noticeEmail') =>
  ({ world }: Moment): Given => {
    const address = accountIn(world)?.[which];
    return address ? { email: address } : {};
  };

/** The law firm, the address and the telephone number that stand in the form for them. */
export function onAddressForm({ world }: Moment): Given {
  const { firm, address, phone } = accountIn(world) ?? {};
  return {
    ...(firm ? { lawFirm: firm } : {}),
    ...(address ? { streetAddress: address } : {}),
    ...(phone ? { primaryPhone: phone } : {}),
  };
}
