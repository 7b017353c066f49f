import type { OwnValue, ValueClass } from '../../domain/terms.ts';
import type { Wording } from '../../domain/wording.ts';
import { type Context, knownClasses, valueIn } from '../context.ts';
import type { BoxId, FieldId } from '../event.ts';
import type { Block, Page } from '../screen.ts';

const usernameClasses: readonly ValueClass[] = ['empty', 'pacerUsername', 'cmecfLogin', 'other'];
const passwordClasses: readonly ValueClass[] = ['empty', 'pacerPassword', 'cmecfPassword', 'other'];

/** A field of the page on the screen. */
export const fieldBlock = (
  context: Context,
  field: FieldId,
  label: Wording,
  classes: readonly ValueClass[],
  options: { masked?: boolean; required?: boolean; ignored?: boolean; own?: OwnValue } = {},
): Block => ({
  kind: 'field',
  field,
  label,
  classes: knownClasses(context, classes),
  required: options.required ?? true,
  ignored: options.ignored ?? false,
  masked: options.masked ?? false,
  own: options.own ?? null,
  value: valueIn(context, field),
});

/** A box of the page on the screen; using it turns it over. */
export const boxBlock = (context: Context, box: BoxId, label: Wording): Block => {
  const ticked = context.ticked.includes(box);
  return { kind: 'box', label, ticked, event: { type: 'box.ticked', box, ticked: !ticked } };
};

/** What the page refused, if anything. */
export const refusalBlocks = (context: Context): readonly Block[] =>
  context.refusal === null
    ? []
    : [{ kind: 'message', tone: 'error', text: context.setting.court.refusals[context.refusal].message }];

/** A court without a splash page shows the login at its own address; a splash page sends one to PACER (cod guide, step 2). */
const loginAddressOf = ({ at, setting: { court } }: Context): string =>
  at === 'court' && court.splash === null ? court.address : court.pacer.loginAddress;

/** The login page of Central Sign-On. */
export function loginPage(context: Context): Page {
  const { court } = context.setting;
  const { words } = court.pacer;
  return {
    page: 'pacer.login',
    address: loginAddressOf(context),
    title: words.loginTitle,
    menuBar: null,
    blocks: [
      ...refusalBlocks(context),
      { kind: 'smallPrint', text: words.requiredInformation },
      fieldBlock(context, 'username', words.username, usernameClasses),
      fieldBlock(context, 'password', words.password, passwordClasses, { masked: true }),
      fieldBlock(context, 'clientCode', words.clientCode, ['empty'], { required: false, ignored: true }),
      { kind: 'button', label: words.login, event: { type: 'login.pressed' }, disabled: false },
      {
        kind: 'links',
        links: [
          { label: words.forgotPassword, event: { type: 'elsewhere.opened', topic: 'forgotPassword' } },
          { label: words.forgotUsername, event: { type: 'elsewhere.opened', topic: 'forgotUsername' } },
          { label: words.needAccount, event: { type: 'elsewhere.opened', topic: 'needAccount' } },
        ],
      },
      { kind: 'smallPrint', text: words.restrictedNotice },
    ],
  };
}

/** The redaction notice, which accounts with filing rights accept at every login. */
export function noticePage(context: Context): Page {
  const { court } = context.setting;
  const { words } = court.pacer;
  return {
    page: 'pacer.notice',
    address: loginAddressOf(context),
    title: words.redactionTitle,
    menuBar: null,
    blocks: [
      { kind: 'heading', text: words.redactionHeading },
      { kind: 'text', text: words.redactionNotice },
      boxBlock(context, 'redaction', words.redactionBox),
      {
        kind: 'button',
        label: words.redactionContinue,
        event: { type: 'notice.accepted' },
        disabled: !context.ticked.includes('redaction'),
      },
    ],
  };
}

/** PACER's page after a login that was not for a court. */
export function signedInPage(context: Context): Page {
  const { court } = context.setting;
  return {
    page: 'pacer.signedIn',
    address: court.pacer.loginAddress,
    title: court.pacer.words.signedInTitle,
    menuBar: null,
    blocks: [{ kind: 'text', text: court.pacer.words.signedIn }],
  };
}
