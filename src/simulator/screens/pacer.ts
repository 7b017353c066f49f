import type { ValueClass } from '../../domain/terms.ts';
import type { Wording } from '../../domain/wording.ts';
import { type Context, valueIn } from '../context.ts';
import type { FieldId } from '../event.ts';
import type { Block, Screen } from '../screen.ts';

const usernameClasses: readonly ValueClass[] = ['empty', 'pacerUsername', 'cmecfLogin', 'other'];
const passwordClasses: readonly ValueClass[] = ['empty', 'pacerPassword', 'cmecfPassword', 'other'];

/** A field of the page on the screen. */
export const fieldBlock = (
  context: Context,
  field: FieldId,
  label: Wording,
  classes: readonly ValueClass[],
  options: { masked?: boolean; required?: boolean } = {},
): Block => ({
  kind: 'field',
  field,
  label,
  classes,
  required: options.required ?? true,
  masked: options.masked ?? false,
  value: valueIn(context, field),
});

/** What the page refused, if anything. */
export const refusalBlocks = (context: Context): readonly Block[] =>
  context.refusal === null
    ? []
    : [{ kind: 'message', tone: 'error', text: context.setting.court.refusals[context.refusal].message }];

/** The login page of Central Sign-On. */
export function loginScreen(context: Context): Screen {
  const { court } = context.setting;
  const { words } = court.pacer;
  return {
    page: 'pacer.login',
    address: context.at === 'court' ? court.address : court.pacer.loginAddress,
    title: words.loginTitle,
    menuBar: null,
    blocks: [
      ...refusalBlocks(context),
      { kind: 'smallPrint', text: words.requiredInformation },
      fieldBlock(context, 'username', words.username, usernameClasses),
      fieldBlock(context, 'password', words.password, passwordClasses, { masked: true }),
      fieldBlock(context, 'clientCode', words.clientCode, ['empty', 'other'], { required: false }),
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
export function noticeScreen(context: Context): Screen {
  const { court } = context.setting;
  const { words } = court.pacer;
  return {
    page: 'pacer.notice',
    address: context.at === 'court' ? court.address : court.pacer.loginAddress,
    title: words.redactionTitle,
    menuBar: null,
    blocks: [
      { kind: 'heading', text: words.redactionHeading },
      { kind: 'text', text: words.redactionNotice },
      {
        kind: 'box',
        label: words.redactionBox,
        ticked: context.ticked,
        event: { type: 'notice.ticked', ticked: !context.ticked },
      },
      { kind: 'button', label: words.redactionContinue, event: { type: 'notice.accepted' }, disabled: !context.ticked },
    ],
  };
}

/** PACER's page after a login that was not for a court. */
export function signedInScreen(context: Context): Screen {
  const { court } = context.setting;
  return {
    page: 'pacer.signedIn',
    address: court.pacer.loginAddress,
    title: court.pacer.words.signedInTitle,
    menuBar: null,
    blocks: [{ kind: 'text', text: court.pacer.words.signedIn }],
  };
}
