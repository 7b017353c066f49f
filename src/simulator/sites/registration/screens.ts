import { looksLikeAddress } from '../../../domain/email-address.ts';
import type { OwnValue, Term, ValueClass } from '../../../domain/terms.ts';
import { canUpgrade } from '../../../domain/pacer-account.ts';
import { type AccountTab, accountTabs } from '../../../domain/world.ts';
import { isInPlay, type Moment } from '../../core/moment.ts';
import type { Block, Page } from '../../core/screen.ts';
import { accountOf, accountPage, wordsOfAccount } from '../account/screens.ts';
import { buttonBlock, choiceBlock, fieldBlock, linksBlock, refusalBlocks, boxBlock } from '../../core/blocks.ts';
import { newPasswordBlocks } from '../pacer-recovery/screens.ts';

/** Any text will do: what it says plays no part. */
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
function formPage(context: Moment, tab: AccountTab, blocks: readonly Block[], next: Block): Page {
  const { words, addresses } = accountOf(context);
  const isUpgrade = canUpgrade(context.world);
  const title = isUpgrade ? words.upgradeTitle : words.registerTitle;
  return accountPage(`form.${tab}`, isUpgrade ? addresses.manageAccount : addresses.register, title, [
    {
      kind: 'tabs',
      label: title,
      tabs: accountTabs.map((one) => ({ label: words[`${one}Tab`], event: { type: 'form.tabOpened', tab: one } })),
      current: accountTabs.indexOf(tab),
    },
    ...refusalBlocks(context),
    { kind: 'smallPrint', text: context.setting.place.pacer.words.requiredInformation },
    ...blocks,
    next,
  ]);
}

const next = (context: Moment): Block => buttonBlock(wordsOfAccount(context).next, { type: 'form.continued' });

/** The Person tab (prd guide, p. 4). */
export function personPage(context: Moment): Page {
  const { words, options } = accountOf(context);
  const blocks = [
    ...(['firstName', 'lastName', 'dateOfBirth'] as const).map((field) =>
      fieldBlock(context, field, words[field], ['empty', field], { own: anything(field) }),
    ),
    fieldBlock(context, 'email', words.email, emailClasses, { own: email }),
    choiceBlock(context, 'userType', words.userType, options.userType),
  ];
  return formPage(context, 'person', blocks, next(context));
}

/** The Address tab (prd guide, p. 4). */
export function addressPage(context: Moment): Page {
  const words = wordsOfAccount(context);
  const fields = ['streetAddress', 'city', 'state', 'county', 'zipCode', 'country', 'primaryPhone'] as const;
  const blocks = fields.map((field) =>
    fieldBlock(context, field, words[field], ['empty', field], { own: anything(field) }),
  );
  return formPage(context, 'address', blocks, next(context));
}

/** The Security tab (prd guide, p. 4). */
export function securityPage(context: Moment): Page {
  const { words, options } = accountOf(context);
  const isUpgrade = canUpgrade(context.world);
  const blocks = [
    fieldBlock(context, 'newUsername', words.newUsername, ['empty', 'newPacerUsername', 'username-short'], {
      own: newUsername,
    }),
    ...newPasswordBlocks(context),
    choiceBlock(context, 'firstQuestion', words.firstQuestion, options.firstQuestion),
    fieldBlock(context, 'firstAnswer', words.firstAnswer, ['empty', 'firstAnswer'], { own: anything('firstAnswer') }),
    choiceBlock(context, 'secondQuestion', words.secondQuestion, options.secondQuestion),
    fieldBlock(context, 'secondAnswer', words.secondAnswer, ['empty', 'secondAnswer'], {
      own: anything('secondAnswer'),
    }),
  ];
  return formPage(
    context,
    'security',
    blocks,
    buttonBlock(isUpgrade ? words.submit : words.next, { type: 'form.submitted' }),
  );
}

/** Where a filer begins to register (PACER, Attorney Filers for CM/ECF). */
export const registerStartPage = (context: Moment): Page => {
  const { words, addresses } = accountOf(context);
  return accountPage('register.start', addresses.register, words.attorneyFilers, [
    { kind: 'text', text: words.attorneyFilersText },
    linksBlock({ label: words.registerForAccount, event: { type: 'form.opened' } }),
  ]);
};

/** PACER takes the person for one who has an account (D. Idaho's page on registering). One can stop, or go on. */
export const mayExistPage = (context: Moment): Page => {
  const { words, addresses } = accountOf(context);
  return accountPage('register.mayExist', addresses.register, words.registerTitle, [
    { kind: 'message', tone: 'warning', text: words.mayExist },
    { kind: 'text', text: words.mayExistText },
    linksBlock({
      label: context.setting.place.pacer.words.forgotUsername,
      event: { type: 'forgot.opened', page: 'forgot.username' },
    }),
    buttonBlock(words.mayExistContinue, { type: 'register.warningPassed' }),
  ]);
};

/** How the fees will be paid. The practice has no field for a card's number: it is no place for one. */
export const paymentPage = (context: Moment): Page => {
  const { words, addresses, options } = accountOf(context);
  return accountPage('register.payment', addresses.register, words.paymentTitle, [
    ...refusalBlocks(context),
    { kind: 'text', text: words.paymentText },
    // Where the letter with the token is practiced, nobody has a card.
    choiceBlock(
      context,
      'payment',
      words.payment,
      options.payment.filter(({ id }) => id !== 'card' || !isInPlay(context, 'activation')),
    ),
    buttonBlock(words.next, { type: 'register.paymentSubmitted' }),
  ]);
};

/** The policies, which are acknowledged last. */
export const policiesPage = (context: Moment): Page => {
  const { words, addresses } = accountOf(context);
  return accountPage('register.policies', addresses.register, words.policiesTitle, [
    boxBlock(context, 'policies', words.policiesBox),
    {
      kind: 'button',
      label: words.submit,
      event: { type: 'register.policiesSubmitted' },
      disabled: !context.ticked.includes('policies'),
    },
  ]);
};

/** Registered. */
export const registeredPage = (context: Moment): Page => {
  const { words, addresses } = accountOf(context);
  const { search = 'active' } = context.world.pacerAccounts.registered ?? {};
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

/** Upgraded (mssb guide). */
export const upgradedPage = (context: Moment): Page => {
  const { words, addresses } = accountOf(context);
  return accountPage('upgrade.done', addresses.manageAccount, words.upgradeTitle, [
    { kind: 'message', tone: 'success', text: words.upgradeCompleted },
    buttonBlock(words.close, { type: 'upgrade.closed' }),
  ]);
};
