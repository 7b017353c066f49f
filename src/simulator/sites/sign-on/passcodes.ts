import { enterBackupCode, enterPasscode } from '../../../domain/second-factor.ts';
import { valueIn } from '../../core/moment.ts';
import type { Site } from '../../core/site.ts';
import type { Login } from './login.ts';
import { backupCodePage, type CodePage, noMethodPage, passcodePage } from './passcode-screens.ts';
import { addressOfLogin } from './site.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'pacer.passcode': true;
    'pacer.backupCode': true;
    'pacer.noMethod': true;
  }
  interface Fields {
    passcode: true;
    backupCode: true;
  }
  interface Events {
    'pacer.methodOpened': { readonly page: CodePage };
    'pacer.passcodeSubmitted': unknown;
    'pacer.backupCodeSubmitted': unknown;
  }
}

const carriedOn = { carriesOn: true, backTo: addressOfLogin } as const;

/** The pages at which a login waits for a code. In: how the login goes on. */
export const passcodes = ({ to, goesOn }: Login): Site<'pacer'> => ({
  id: 'pacer',
  pages: {
    passcode: { screen: passcodePage, ...carriedOn },
    backupCode: { screen: backupCodePage, ...carriedOn },
    noMethod: { screen: noMethodPage, ...carriedOn },
  },
  deeds: {
    methodOpened: {
      on: ['passcode', 'backupCode', 'noMethod'],
      to: ['pacer.passcode', 'pacer.backupCode', 'pacer.noMethod'],
      does: (_, { page }) => ({ to: page }),
    },
    passcodeSubmitted: {
      on: ['passcode'],
      to,
      does: (moment) => goesOn(moment, enterPasscode(moment.world, valueIn(moment, 'passcode'))),
    },
    backupCodeSubmitted: {
      on: ['backupCode'],
      to,
      does: (moment) => goesOn(moment, enterBackupCode(moment.world, valueIn(moment, 'backupCode'))),
    },
  },
});
