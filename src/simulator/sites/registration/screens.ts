import { looksLikeAddress } from '../../../domain/email-address.ts';
import type { OwnValue, Term, ValueClass } from '../../../domain/terms.ts';
import { canUpgrade } from '../../../domain/pacer-account.ts';
import { type AccountTab, accountTabs } from '../../../domain/world.ts';
import { isInPlay, type Moment } from '../../core/moment.ts';
import type { Block, Page } from '../../core/screen.ts';
import { accountOf, accountPage, wordsOfAccount } from '../account/screens.ts';
import { buttonBlock, choiceBlock, fieldBlock, linksBlock, refusalBlocks, boxBlock } from '../../core/blocks.ts';
import { newPasswordBlocks } from '../pacer-recovery/screens.ts';

/** A value for which any text is fit: what it says plays no part. */
const anything = (term: Term): OwnValue => ({ term, isKept: false, flawOf: () => null });

/** An upgraded account's username has 8 or more characters (PACER on invalid logins). */
const newUsername: OwnValue = {
  term: 'newPacerUsername',
  isKept: true,
  flawOf: (text) => (Array.from(text).length < 8 ? 'username-short' : null),
};

const email: OwnValue = {
  term: 'emailAddress',
  isKept: false,
  flawOf: (text) => (!looksLikeAddress(text) ? 'not-an-address' : /\+.*@/.test(text) ? 'email-alias' : null),
};
const emailClasses: readonly ValueClass[] = ['empty', 'emailAddress', 'not-an-address', 'email-alias'];

/** A tab of the form that registers or upgrades an account. */
function formPage(moment: Moment, tab: AccountTab, blocks: readonly Block[], next: Block): Page {
  const { words, addresses } = accountOf(moment);
  const isUpgrade = canUpgrade(moment.world);
  const title = isUpgrade ? words.upgradeTitle : words.registerTitle;
  return accountPage(`form.${tab}`, isUpgrade ? addresses.manageAccount : addresses.register, title, [
    {
      kind: 'tabs',
      label: title,
      tabs: accountTabs.map((formTab) => ({
        label: words[`${formTab}Tab`],
        event: { type: 'form.tabOpened', tab: formTab },
      })),
      current: accountTabs.indexOf(tab),
    },
    ...refusalBlocks(moment),
    { kind: 'smallPrint', text: moment.setting.place.pacer.words.requiredInformation },
    ...blocks,
    next,
  ]);
}

const next = (moment: Moment): Block => buttonBlock(wordsOfAccount(moment).next, { type: 'form.continued' });

/** The Person tab (prd guide, p. 4). */
export function personPage(moment: Moment): Page {
  const { words, options } = accountOf(moment);
  const blocks = [
    ...(['firstName', 'lastName', 'dateOfBirth'] as const).map((field) =>
      fieldBlock(moment, field, words[field], ['empty', field], { own: anything(field) }),
    ),
    fieldBlock(moment, 'email', words.email, emailClasses, { own: email }),
    choiceBlock(moment, 'userType', words.userType, options.userType),
  ];
  return formPage(moment, 'person', blocks, next(moment));
}

/** The Address tab (prd guide, p. 4). */
export function addressPage(moment: Moment): Page {
  const words = wordsOfAccount(moment);
  const fields = ['streetAddress', 'city', 'state', 'county', 'zipCode', 'country', 'primaryPhone'] as const;
  const blocks = fields.map((field) =>
    fieldBlock(moment, field, words[field], ['empty', field], { own: anything(field) }),
  );
  return formPage(moment, 'address', blocks, next(moment));
}

/** The Security tab (prd guide, p. 4). */
export function securityPage(moment: Moment): Page {
  const { words, options } = accountOf(moment);
  const isUpgrade = canUpgrade(moment.world);
  const blocks = [
    fieldBlock(moment, 'newUsername', words.newUsername, ['empty', 'newPacerUsername', 'username-short'], {
      own: newUsername,
    }),
    ...newPasswordBlocks(moment),
    choiceBlock(moment, 'firstQuestion', words.firstQuestion, options.firstQuestion),
    fieldBlock(moment, 'firstAnswer', words.firstAnswer, ['empty', 'firstAnswer'], { own: anything('firstAnswer') }),
    choiceBlock(moment, 'secondQuestion', words.secondQuestion, options.secondQuestion),
    fieldBlock(moment, 'secondAnswer', words.secondAnswer, ['empty', 'secondAnswer'], {
      own: anything('secondAnswer'),
    }),
  ];
  return formPage(
    moment,
    'security',
    blocks,
    buttonBlock(isUpgrade ? words.submit : words.next, { type: 'form.submitted' }),
  );
}

/** The page on which a filer begins to register (PACER, Attorney Filers for CM/ECF). */
export const registerStartPage = (moment: Moment): Page => {
  const { words, addresses } = accountOf(moment);
  return accountPage('register.start', addresses.register, words.attorneyFilers, [
    { kind: 'text', text: words.attorneyFilersText },
    linksBlock({ label: words.registerForAccount, event: { type: 'form.opened' } }),
  ]);
};

/** PACER warns that the person may have an account already (D. Idaho's page on registering). The user can stop, or go on. */
export const mayExistPage = (moment: Moment): Page => {
  const { words, addresses } = accountOf(moment);
  return accountPage('register.mayExist', addresses.register, words.registerTitle, [
    { kind: 'message', tone: 'warning', text: words.mayExist },
    { kind: 'text', text: words.mayExistText },
    linksBlock({
      label: moment.setting.place.pacer.words.forgotUsername,
      event: { type: 'forgot.opened', page: 'forgot.username' },
    }),
    buttonBlock(words.mayExistContinue, { type: 'register.warningPassed' }),
  ]);
};

/** How the fees will be paid. The practice has no field for a card number: nobody should enter one here. */
export const paymentPage = (moment: Moment): Page => {
  const { words, addresses, options } = accountOf(moment);
  return accountPage('register.payment', addresses.register, words.paymentTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.paymentText },
    // In the scenario about the letter with the token, the person has no card.
    choiceBlock(
      moment,
      'payment',
      words.payment,
      options.payment.filter(({ id }) => id !== 'card' || !isInPlay(moment, 'activation')),
    ),
    buttonBlock(words.next, { type: 'register.paymentSubmitted' }),
  ]);
};

/** The policies, which the user acknowledges last. */
export const policiesPage = (moment: Moment): Page => {
  const { words, addresses } = accountOf(moment);
  return accountPage('register.policies', addresses.register, words.policiesTitle, [
    boxBlock(moment, 'policies', words.policiesBox),
    {
      kind: 'button',
      label: words.submit,
      event: { type: 'register.policiesSubmitted' },
      disabled: !moment.ticked.includes('policies'),
    },
  ]);
};

/** The page after registering. */
export const registeredPage = (moment: Moment): Page => {
  const { words, addresses } = accountOf(moment);
  const { search = 'active' } = moment.world.pacerAccounts.registered ?? {};
  const what = {
    active: words.registeredActive,
    inactive: words.registeredInactive,
    'not-activated': words.registeredByMail,
  };
  return accountPage('register.done', addresses.register, words.registerTitle, [
    { kind: 'message', tone: 'success', text: words.registered },
    { kind: 'text', text: what[search] },
    linksBlock({ label: words.backToLogin, event: { type: 'pacer.loginOpened' } }),
  ]);
};

/** The page after upgrading (mssb guide). */
export const upgradedPage = (moment: Moment): Page => {
  const { words, addresses } = accountOf(moment);
  return accountPage('upgrade.done', addresses.manageAccount, words.upgradeTitle, [
    { kind: 'message', tone: 'success', text: words.upgradeCompleted },
    buttonBlock(words.close, { type: 'upgrade.closed' }),
  ]);
};
