import type { Option, Place, RefusalText } from '../domain/court.ts';
import { instantOf } from '../domain/instant.ts';
import { accountReasons, pacerReasons, type Reason } from '../domain/refusal.ts';
import { type AccountWord, accountWords, type PacerWord, pacerWords, type Wording } from '../domain/wording.ts';
import type { AccountFile } from '../schemas/account.ts';
import type { DevicesFile } from '../schemas/devices.ts';
import type { MfaFile } from '../schemas/mfa.ts';
import type { Source } from '../schemas/source.ts';
import type { PacerFile } from '../schemas/wordings.ts';
import { contactFrom } from './contacts.ts';
import { gradingFor } from './grading.ts';
import { mfaFor, mfaRefusals } from './resolve-mfa.ts';

/** Everything in `content/` that shapes the practice of PACER alone. */
export interface PacerFiles {
  readonly pacer: PacerFile;
  readonly account: AccountFile;
  readonly mfa: MfaFile;
  readonly devices: DevicesFile;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The place to practice PACER without a court. There, what only a court's source shows is borrowed. */
export function resolvePacer({ pacer, account, mfa, devices, sources }: PacerFiles): Place {
  const grading = gradingFor('pacer', 'PACER', sources);
  const grade = grading.words;
  const refusals = { ...pacer.refusals, ...account.refusals };
  const { madeUp, addresses } = account;
  const graded = (options: AccountFile['options']['userType']): Option[] =>
    options.map(({ id, label }) => ({ id, label: grade(label) }));
  return {
    id: 'pacer',
    timeZone: account.timeZone,
    pacer: {
      mfa: mfaFor(mfa, grading),
      loginAddress: pacer.loginAddress.value,
      elsewhere: Object.fromEntries(Object.entries(pacer.elsewhere).map(([topic, address]) => [topic, address.value])),
      words: Object.fromEntries(pacerWords.map((word) => [word, grade(pacer.words[word])])) as Record<
        PacerWord,
        Wording
      >,
      account: {
        words: Object.fromEntries(accountWords.map((word) => [word, grade(account.words[word])])) as Record<
          AccountWord,
          Wording
        >,
        addresses: {
          myAccount: addresses.myAccount.value,
          manageAccount: addresses.manageAccount.value,
          forgotUsername: addresses.forgotUsername.value,
          forgotPassword: addresses.forgotPassword.value,
          register: addresses.register.value,
          ...madeUp,
        },
        options: {
          userType: graded(account.options.userType),
          firstQuestion: graded(account.options.firstQuestion),
          secondQuestion: graded(account.options.secondQuestion),
          payment: graded(account.options.payment),
          reason: graded(account.options.reason),
          cases: graded(account.options.cases),
        },
        ownResetFrom: instantOf(account.ownResetFrom.value, 0, account.timeZone),
      },
    },
    refusals: Object.fromEntries([
      ...[...pacerReasons, ...accountReasons].map((reason): [Reason, RefusalText] => {
        const { message, lesson } = refusals[reason];
        return [reason, { message: grade(message), lesson }];
      }),
      ...mfaRefusals(mfa, grading),
    ]),
    contacts: pacer.contacts.map((contact) => contactFrom(contact, contact.topics, grading)),
    devices,
  };
}
