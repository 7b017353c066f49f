import { canUpgrade } from '../../../domain/pacer-account.ts';
import type { AccountTab } from '../../../domain/world.ts';
import type { Moment } from '../../core/moment.ts';

/**
 * The values that a tab of the account form has at first. For a legacy account: what PACER has on file, without the county (mssb guide). Once
 * the tab was filled in: everything but the User Type. The Security tab is always empty.
 */
export function onTab(tab: AccountTab) {
  return ({ world }: Moment): Moment['fields'] => {
    const isDone = world.browser.tabsDone.includes(tab);
    if (tab === 'security' || !(isDone || canUpgrade(world))) return {};
    if (tab === 'person')
      return { firstName: 'firstName', lastName: 'lastName', dateOfBirth: 'dateOfBirth', email: 'emailAddress' };
    return {
      streetAddress: 'streetAddress',
      city: 'city',
      state: 'state',
      zipCode: 'zipCode',
      country: 'country',
      primaryPhone: 'primaryPhone',
      ...(isDone ? { county: 'county' } : {}),
    };
  };
}
