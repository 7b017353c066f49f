/**
 * How far words on a practice screen can be trusted:
 * - `quoted`: from this court's own source, or a national one;
 * - `borrowed`: from another court's source;
 * - `illustrative`: ours, because no source gives them.
 */
export type Grade = 'quoted' | 'borrowed' | 'illustrative';

/** Words on a practice screen with their grade. `from` is the short title of the source; absent if there is none. */
export interface Wording {
  readonly text: string;
  readonly grade: Grade;
  readonly from?: string;
}

/** Words of PACER's login page and its redaction notice, and of the pages around every site. */
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
  'elsewhereTitle',
  'backToPacer',
  'answerSubject',
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
  'backToCourt',
] as const;

/** One piece of wording on PACER's screens. */
export type PacerWord = (typeof pacerWords)[number];
/** One piece of wording on a court's screens. */
export type CmecfWord = (typeof cmecfWords)[number];

/** Words of the controls of the practice devices. They are ours, not any system's. */
export const deviceWords = [
  'refresh',
  'call',
  'hangUp',
  'write',
  'send',
  'discard',
  'moveClock',
  'clearBrowsingData',
  'acceptCookies',
  'closeWindows',
  'openWindow',
  'backToList',
  'installApp',
  'scanCode',
  'enterKey',
  'setPhoneTime',
  'replacePhone',
  'wait',
  'openJunk',
  'closeJunk',
] as const;
/** The words of one control of a device. */
export type DeviceWord = (typeof deviceWords)[number];

/** Words of PACER's account pages. */
export const accountWords = [
  // Manage My Account: the way to it, its header, its tabs
  'myAccount', 'myAccountText', 'manageLogin', 'manageTitle', 'accountNumber', 'username', 'caseSearchStatus', 'accountStatus', 'accountType',
  'active', 'inactive', 'notActivated', 'legacyType', 'upgradedType', 'groupType', 'upgrade', 'enroll', 'settings', 'maintenance', 'payments',
  'usage', 'logOut', 'loggedOutTitle', 'loggedOutText',
  // The items on the tabs
  'manageMfa', 'changeUsername', 'changePassword', 'securityInformation', 'billingEmail', 'billingPreferences', 'leaveGroup', 'activate', 'personal', 'address',
  'noticing', 'registeredCourts', 'attorneyRegistration', 'nonAttorneyRegistration', 'checkStatus', 'history', 'addMember', 'removeMember',
  'groupText', 'payNow', 'storedPayment', 'invoice', 'transactions',
  // Their pages
  'registeredCourt', 'noCourt', 'noHistory', 'primaryEmail', 'primaryDisagree', 'billingEmailField', 'confirmEmail', 'reason', 'applyTo',
  'applyToCourts', 'saved', 'savedForCourt', 'savedBilling', 'close', 'token', 'remark', 'leftGroup', 'leftGroupText',
  // Warnings at the login
  'inactiveTitle', 'inactiveText', 'warningRest', 'notActivatedTitle', 'notActivatedText', 'notActivatedRest', 'warningContinue',
  // Forms
  'submit', 'next', 'email', 'firstName', 'lastName', 'dateOfBirth', 'userType', 'lawFirm', 'streetAddress', 'city', 'state', 'county', 'zipCode',
  'country', 'primaryPhone', 'newUsername', 'passwordRules', 'newPassword', 'confirmPassword', 'firstQuestion', 'firstAnswer', 'secondQuestion',
  'secondAnswer', 'personTab', 'addressTab', 'securityTab', 'upgradeTitle', 'upgradeCompleted',
  // Registering
  'attorneyFilers', 'attorneyFilersText', 'registerForAccount', 'registerTitle', 'mayExist', 'mayExistText', 'mayExistContinue', 'paymentTitle',
  'paymentText', 'payment', 'policiesTitle', 'policiesBox', 'registered', 'registeredActive', 'registeredInactive', 'registeredByMail',
  // Forgotten username and password
  'forgotUsernameTitle', 'forgotPasswordTitle', 'moreOptions', 'pacerUsername', 'sentTitle', 'sentText', 'backToLogin', 'newPasswordTitle',
  'passwordSet', 'usernameSubject', 'usernameText', 'resetSubject', 'resetText', 'resetLink',
  // Sites and messages that are not PACER's
  'lookAlikeSubject', 'lookAlikeText', 'lookAlikeLink', 'lookAlikeTitle', 'trainingTitle',
] as const; // prettier-ignore
/** One piece of wording on PACER's account pages. */
export type AccountWord = (typeof accountWords)[number];

/** Words of the pages of the second factor. */
export const mfaWords = [
  // At login
  'passcodeTitle', 'passcodeText', 'passcode', 'useBackupCode', 'usePasscode', 'noMethod', 'backupCodeTitle', 'backupCodeText', 'backupCode',
  'noMethodTitle', 'noMethodText', 'promptTitle', 'promptText', 'skipsLeft', 'noSkipsLeft', 'enrollNow', 'skip',
  // Where it is managed
  'multifactorAuth', 'enrolled', 'notEnrolled', 'methodsTitle', 'methodsText', 'appsHeading', 'noApps', 'addApp', 'deleteApp', 'codesHeading', 'noCodes',
  'codesLeft', 'getNewCodes', 'deleteCodes', 'limitText',
  // Adding an app or codes
  'securityCodeTitle', 'securityCodeText', 'securityCode', 'submit', 'nicknameTitle', 'nicknameText', 'nickname', 'next', 'setUpTitle', 'setUpText',
  'qrCode', 'manualKey', 'verifyTitle', 'verifyText', 'confirmTitle', 'confirmText', 'addedTitle', 'addedText', 'codesTitle', 'codesText', 'backToMethods',
  'goOn',
  // The message with the security code
  'securitySubject', 'securityText',
] as const; // prettier-ignore
/** One piece of wording on the pages of the second factor. */
export type MfaWord = (typeof mfaWords)[number];

/** Addresses of PACER's account pages, and of sites that only look like them. */
export const accountAddresses = [
  'myAccount',
  'manageAccount',
  'forgotUsername',
  'forgotPassword',
  'register',
  'lookAlike',
  'training',
] as const;
/** One such address. */
export type AccountAddress = (typeof accountAddresses)[number];
