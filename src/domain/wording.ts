/**
 * How far words on a practice screen can be trusted: `quoted` from this court's own source or a national one, `borrowed`
 * from another court's source, or `illustrative` because no source gives them.
 */
export type Grade = 'quoted' | 'borrowed' | 'illustrative';

/** Words on a practice screen with their grade. `from` is the short title of the source, absent where there is none. */
export interface Wording {
  readonly text: string;
  readonly grade: Grade;
  readonly from?: string;
}

/** Words of PACER's login page and its redaction notice. */
export const pacerWords = [
  'loginTitle',
  'requiredInformation',
  'username',
  'password',
  'clientCode',
  'login',
  'forgotPassword',
  'forgotUsername',
  'needAccount',
  'restrictedNotice',
  'redactionTitle',
  'redactionHeading',
  'redactionNotice',
  'redactionBox',
  'redactionContinue',
  'signedInTitle',
  'signedIn',
] as const;

/** Words of a court's CM/ECF site. */
export const cmecfWords = [
  'homeTitle',
  'homeText',
  'logOut',
  'utilities',
  'utilitiesTitle',
  'utilitiesIntro',
  'linkItem',
  'linkTitle',
  'linkIntro',
  'cmecfLogin',
  'cmecfPassword',
  'submit',
  'forgotLogin',
  'moreAboutUpgraded',
  'confirmQuestion',
  'cmecfName',
  'pacerName',
  'confirmWarning',
  'confirmSubmit',
  'confirmation',
  'menuText',
  'filingMenuText',
  'loggedOutTitle',
  'loggedOutText',
  'clearDataTitle',
  'cachedFiles',
  'cookies',
  'clearData',
  'closedTitle',
  'closedText',
  'newWindowTitle',
  'newWindowText',
  'recoverLoginTitle',
  'recoverLoginField',
  'recoverPasswordTitle',
  'recoverPasswordField',
  'recoverySentTitle',
  'recoverySentText',
  'newPasswordTitle',
  'newPasswordField',
  'newPasswordAgainField',
  'newPasswordRules',
  'passwordSetTitle',
  'passwordSetText',
  'usernameSubject',
  'usernameText',
  'resetSubject',
  'resetText',
  'resetLink',
  'answerSubject',
  'maintainItem',
  'maintainTitle',
  'maintainText',
  'emailInformation',
  'emailInformationTitle',
  'secondarySection',
  'noSecondary',
  'addEmail',
  'emailField',
  'emailAgainField',
  'emailFormDone',
  'maintainPending',
  'maintainConfirm',
  'maintainDone',
  'elsewhereTitle',
  'backToCourt',
] as const;

/** One piece of wording on PACER's screens. */
export type PacerWord = (typeof pacerWords)[number];
/** One piece of wording on a court's screens. */
export type CmecfWord = (typeof cmecfWords)[number];

/** What the controls of the practice devices say. Ours, not any system's. */
export const deviceWords = [
  'refresh',
  'call',
  'hangUp',
  'write',
  'send',
  'discard',
  'moveClock',
  'clearBrowsingData',
  'closeWindows',
  'openWindow',
  'backToList',
] as const;
/** The words of one control of a device. */
export type DeviceWord = (typeof deviceWords)[number];
