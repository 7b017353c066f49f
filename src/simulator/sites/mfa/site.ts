import {
  beginAdding,
  readSecurityCode,
  removeMethod,
  submitSecurityCode,
  withAdding,
} from '../../../domain/enrolling.ts';
import { managedAccount } from '../../../domain/managed-mfa.ts';
import type { Adding } from '../../../domain/mfa.ts';
import type { KeyId } from '../../../domain/passcode.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { PageId } from '../../core/names.ts';
import type { PageOf, Site } from '../../core/site.ts';
import { askToLogIn } from '../sign-on/site.ts';
import { mfaMessages } from './messages.ts';
import { codesPage, methodsPage, securityCodePage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'mfa.methods': true;
    'mfa.securityCode': true;
    'mfa.codes': true;
  }
  interface Fields {
    securityCode: true;
  }
  interface Messages {
    securityCode: true;
  }
  interface Events {
    'mfa.opened': unknown;
    'mfa.addingBegun': { readonly what: Adding['what'] };
    'mfa.methodRemoved': { readonly what: KeyId | 'codes' };
    'mfa.securityCodeSubmitted': unknown;
  }
}

const carriedOn: Pick<PageOf, 'carriesOn' | 'backTo'> = { carriesOn: true, backTo: 'manageAccount' };

/**
 * The pages that manage the second factor (PACER's learning aid, as copied by a vendor: Add App, Get New Codes). In: the first page for
 * adding an app; absent if there is no phone to have one.
 */
export const mfa = (forApp?: PageId): Site<'mfa'> => ({
  id: 'mfa',
  pages: {
    methods: { screen: methodsPage, ...carriedOn },
    securityCode: { screen: securityCodePage, ...carriedOn },
    codes: { screen: codesPage, ...carriedOn },
  },
  deeds: {
    // What was begun is dropped; a login that waits keeps waiting.
    opened: {
      to: ['pacer.login', 'mfa.methods'],
      does: ({ world }) =>
        managedAccount(world) === null ? askToLogIn(null) : { to: 'mfa.methods', world: withAdding(world, null) },
    },
    addingBegun: {
      on: ['methods'],
      to: ['mfa.securityCode'],
      does: ({ world, setting, own }, { what }) => {
        const begun = beginAdding(world, what, setting.place.pacer.mfa?.appLimit ?? 0);
        if (isRefusal(begun)) return begun;
        // A new code comes: the message with the earlier code is closed.
        const desk = own.mailbox && { mailbox: { ...own.mailbox, message: null } };
        return { to: 'mfa.securityCode', world: begun, ...(desk && { own: desk }) };
      },
    },
    methodRemoved: { on: ['methods'], does: ({ world }, { what }) => outcomeOf(removeMethod(world, what)) },
    securityCodeSubmitted: {
      on: ['securityCode'],
      to: forApp ? ['mfa.codes', forApp] : ['mfa.codes'],
      does: (moment) => {
        const isForCodes = moment.world.browser.adding?.what === 'codes';
        return outcomeOf(
          submitSecurityCode(moment.world, valueIn(moment, 'securityCode')),
          isForCodes || !forApp ? 'mfa.codes' : forApp,
        );
      },
    },
  },
  // Reading the message tells the person the security code.
  hears: {
    'mailbox.messageOpened': {
      does: ({ world }, { message }) =>
        message === 'securityCode' && world.mailbox.securityCode !== 'none' ? { world: readSecurityCode(world) } : null,
    },
  },
  messages: mfaMessages,
});
