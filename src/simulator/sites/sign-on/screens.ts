import type { ValueClass } from '../../../domain/terms.ts';
import { isInPlay, type Moment, type Part } from '../../core/moment.ts';
import type { Control, Page } from '../../core/screen.ts';
import { boxBlock, buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

const usernameClasses: readonly ValueClass[] = [
  'empty',
  'pacerUsername',
  'newPacerUsername',
  'administrativeUsername',
  'cmecfLogin',
  'other',
];
const passwordClasses: readonly ValueClass[] = [
  'empty',
  'pacerPassword',
  'newPacerPassword',
  'administrativePassword',
  'cmecfPassword',
  'other',
];

/** The links below the login. They lead to PACER's own pages if those are in play. */
function loginLinks(moment: Moment): readonly Control[] {
  const { words } = moment.setting.place.pacer;
  const isOpen = (part: Part) => isInPlay(moment, part);
  return [
    {
      label: words.forgotPassword,
      event: isOpen('passwordRecovery')
        ? { type: 'forgot.opened', page: 'forgot.password' }
        : { type: 'browser.elsewhereOpened', topic: 'forgotPassword' },
    },
    {
      label: words.forgotUsername,
      event: isOpen('usernameRecovery')
        ? { type: 'forgot.opened', page: 'forgot.username' }
        : { type: 'browser.elsewhereOpened', topic: 'forgotUsername' },
    },
    {
      label: words.needAccount,
      event: isOpen('registration')
        ? { type: 'register.opened' }
        : { type: 'browser.elsewhereOpened', topic: 'needAccount' },
    },
  ];
}

/** Is there a legacy account, in a practice of PACER? */
const isLegacy = ({ setting, world }: Moment): boolean =>
  setting.place.pacer.account !== null &&
  Object.values(world.pacerAccounts).some((account) => account.generation === 'legacy');

/** A court without a splash page shows the login at its own address; a splash page sends the user to PACER (cod guide, step 2). */
export const loginAddressOf = ({ own, setting: { court, place } }: Moment): string =>
  own.pacer === 'court' && court?.splash === null ? court.address : place.pacer.loginAddress;

/** The login page of Central Sign-On. */
export function loginPage(moment: Moment): Page {
  const { words } = moment.setting.place.pacer;
  return {
    page: 'pacer.login',
    address: loginAddressOf(moment),
    title: words.loginTitle,
    menuBar: null,
    blocks: [
      ...refusalBlocks(moment),
      { kind: 'smallPrint', text: words.requiredInformation },
      fieldBlock(moment, 'username', words.username, [
        ...usernameClasses,
        // Only a legacy username is told apart by its case: letters in lower case, then numbers.
        ...(isLegacy(moment) ? (['wrong-case'] as const) : []),
      ]),
      fieldBlock(moment, 'password', words.password, passwordClasses, { masked: true }),
      fieldBlock(moment, 'clientCode', words.clientCode, ['empty'], { required: false, ignored: true }),
      buttonBlock(words.login, { type: 'pacer.loginPressed' }),
      linksBlock(...loginLinks(moment)),
      { kind: 'smallPrint', text: words.restrictedNotice },
    ],
  };
}

/** The redaction notice, which accounts with filing rights accept at every login. */
export function noticePage(moment: Moment): Page {
  const { words } = moment.setting.place.pacer;
  return {
    page: 'pacer.notice',
    address: loginAddressOf(moment),
    title: words.redactionTitle,
    menuBar: null,
    blocks: [
      { kind: 'heading', text: words.redactionHeading },
      { kind: 'text', text: words.redactionNotice },
      boxBlock(moment, 'redaction', words.redactionBox),
      {
        kind: 'button',
        label: words.redactionContinue,
        event: { type: 'pacer.noticeAccepted' },
        disabled: !moment.ticked.includes('redaction'),
      },
    ],
  };
}

/** PACER's page after a login that was not for a court. */
export function signedInPage(moment: Moment): Page {
  const { loginAddress, words } = moment.setting.place.pacer;
  return {
    page: 'pacer.signedIn',
    address: loginAddress,
    title: words.signedInTitle,
    menuBar: null,
    blocks: [{ kind: 'text', text: words.signedIn }],
  };
}
