import type { Refusal } from '../../../domain/refusal.ts';
import { addEmail, saveEmail } from '../../../domain/secondary-email.ts';
import type { World } from '../../../domain/world.ts';
import { courtOf, type Moment, valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Site } from '../../core/site.ts';
import { filingSystemOf } from '../browser/addresses.ts';
import * as screens from './maintenance-screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'court.maintain': true;
    'court.emailInformation': true;
    'court.emailForm': true;
    'court.maintainConfirm': true;
    'court.maintainDone': true;
  }
  interface Fields {
    secondaryEmail: true;
    secondaryEmailAgain: true;
  }
  interface Events {
    'court.maintenanceOpened': unknown;
    'court.emailInformationOpened': unknown;
    'court.emailFormOpened': unknown;
    'court.emailFormReturned': unknown;
    'court.maintenanceSubmitted': unknown;
    'court.maintenanceConfirmed': unknown;
  }
}

const asksTwice = (moment: Moment): boolean => courtOf(moment).secondaryEmail === 'account-and-twice';

/** Does the menu item lead straight to the list of addresses, without the account around it? */
const isListOnly = (moment: Moment): boolean => courtOf(moment).secondaryEmail === 'list';

const addition = (moment: Moment): World | Refusal =>
  addEmail(
    moment.world,
    valueIn(moment, 'secondaryEmail'),
    asksTwice(moment) ? valueIn(moment, 'secondaryEmailAgain') : null,
  );

const carriedOn = { carriesOn: true, backTo: filingSystemOf } as const;

/** The pages on which filers maintain their e-mail addresses in CM/ECF. */
export const maintenance: Site<'court'> = {
  id: 'court',
  pages: {
    maintain: { screen: screens.maintainPage, ...carriedOn },
    emailInformation: { screen: screens.emailInformationPage, ...carriedOn },
    emailForm: { screen: screens.emailFormPage, ...carriedOn },
    maintainConfirm: { screen: screens.maintainConfirmPage, ...carriedOn },
    maintainDone: { screen: screens.maintainDonePage, backTo: filingSystemOf },
  },
  deeds: {
    maintenanceOpened: {
      on: ['utilities'],
      to: ['court.emailInformation', 'court.maintain'],
      does: (moment) => ({ to: isListOnly(moment) ? 'court.emailInformation' : 'court.maintain' }),
    },
    emailInformationOpened: {
      on: ['maintain'],
      to: ['court.emailForm', 'court.emailInformation'],
      does: (moment) => ({ to: asksTwice(moment) ? 'court.emailForm' : 'court.emailInformation' }),
    },
    emailFormOpened: {
      on: ['emailInformation'],
      to: ['court.emailForm'],
      does: () => ({ to: 'court.emailForm' }),
    },
    emailFormReturned: {
      on: ['emailForm'],
      to: ['court.maintainConfirm', 'court.maintain'],
      does: (moment) => outcomeOf(addition(moment), isListOnly(moment) ? 'court.maintainConfirm' : 'court.maintain'),
    },
    maintenanceSubmitted: {
      on: ['maintain'],
      to: ['court.maintainConfirm'],
      does: () => ({ to: 'court.maintainConfirm' }),
    },
    maintenanceConfirmed: {
      on: ['maintainConfirm'],
      to: ['court.maintainDone'],
      does: (moment) => ({ to: 'court.maintainDone', world: saveEmail(moment.world, courtOf(moment).id) }),
    },
  },
};
