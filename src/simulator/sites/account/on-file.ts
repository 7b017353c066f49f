import { accountIn, canUpgrade } from '../../../domain/pacer-account.ts';
import type { AccountTab } from '../../../domain/world.ts';
import type { Context } from '../../core/context.ts';

/** What stands already in the form of a page that opens. */
type Given = Partial<Pick<Context, 'fields'>>;

/**
 * What stands on a tab of the account form: of a legacy account what PACER has of it, the county aside (mssb guide); once the tab is filled
 * in, everything but the User Type. The Security tab is always empty.
 */
export function onTab(tab: AccountTab) {
  return ({ context: { world } }: { context: Context }): Given => {
    const isDone = world.browser.tabsDone.includes(tab);
    if (tab === 'security' || !(isDone || canUpgrade(world))) return {};
    if (tab === 'person')
      return {
        fields: { firstName: 'firstName', lastName: 'lastName', dateOfBirth: 'dateOfBirth', email: 'emailAddress' },
      };
    return {
      fields: {
        streetAddress: 'streetAddress',
        city: 'city',
        state: 'state',
        zipCode: 'zipCode',
        country: 'country',
        primaryPhone: 'primaryPhone',
        ...(isDone ? { county: 'county' } : {}),
      },
    };
  };
}

/** The e-mail address that stands in a form of Manage My Account. */
export const onEmailForm =
  (which: 'email' | 'noticeEmail') =>
  ({ context: { world } }: { context: Context }): Given => {
    const address = accountIn(world)?.[which];
    return address ? { fields: { email: address } } : {};
  };

/** The law firm, the address and the telephone number that stand in the form for them. */
export function onAddressForm({ context: { world } }: { context: Context }): Given {
  const { firm, address, phone } = accountIn(world) ?? {};
  return {
    fields: {
      ...(firm ? { lawFirm: firm } : {}),
      ...(address ? { streetAddress: address } : {}),
      ...(phone ? { primaryPhone: phone } : {}),
    },
  };
}
