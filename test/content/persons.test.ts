import { describe, expect, it } from 'vitest';
import { walk } from '../../src/flow/walk.ts';
import { flow } from '../support/start.ts';

/** People, what they answer, and where that leads them: the outcome, and the list in order. */
const persons = [
  {
    who: 'has both pairs of credentials, filed in Puerto Rico before, and never linked',
    answers:
      'court=prd files=file filed-before=yes linked=no account=yes login=yes mfa=no upgraded=yes cmecf-login=yes',
    outcome: 'link',
    list: 'link check-link',
  },
  {
    who: 'has a legacy account, forgot the password, filed in Colorado before, and lost the phone',
    answers:
      'court=cod files=file filed-before=yes linked=no account=yes login=password mfa=lost upgraded=no cmecf-login=no',
    outcome: 'link',
    list: 'recover-password lost-phone upgrade recover-login link check-link',
  },
  {
    who: 'filed in the bankruptcy court, has no PACER account, and remembers the old login',
    answers: 'court=casb files=file filed-before=yes linked=no account=no cmecf-login=yes',
    outcome: 'link',
    list: 'register link check-link',
  },
  {
    who: 'used the firm’s PACER account until now, and forgot the old login',
    answers: 'court=prd files=file filed-before=yes linked=no account=shared cmecf-login=no',
    outcome: 'link',
    list: 'register recover-login link check-link',
  },
  {
    who: 'was admitted after the move to NextGen, and has no PACER account',
    answers: 'court=cod files=file filed-before=no account=no',
    outcome: 'request-access',
    list: 'register request-access',
  },
  {
    who: 'is new in this court, and has an upgraded account',
    answers: 'court=casb files=file filed-before=no account=yes login=yes mfa=app upgraded=yes',
    outcome: 'request-access',
    list: 'passcode request-access',
  },
  {
    who: 'is new in this court, with a legacy account from law school',
    answers: 'court=prd files=file filed-before=no account=yes login=username mfa=no upgraded=no',
    outcome: 'request-access',
    list: 'recover-username upgrade request-access',
  },
  {
    who: 'only looks up cases',
    answers: 'court=cod files=search',
    outcome: 'search-only',
    list: 'search-only',
  },
  {
    who: 'is a paralegal who wants to link for the attorney',
    answers: 'court=casb files=staff',
    outcome: 'staff',
    list: 'filing-agent link-for-another',
  },
  {
    who: 'linked years ago, and files every week',
    answers: 'court=prd files=file filed-before=yes linked=yes login=yes mfa=no menus=yes',
    outcome: 'ready',
    list: 'log-in',
  },
  {
    who: 'linked a moment ago, and sees the short menu bar',
    answers: 'court=prd files=file filed-before=yes linked=yes login=yes mfa=no menus=no',
    outcome: 'limited-menus',
    list: 'limited-menus',
  },
  {
    who: 'linked, was selected for MFA, and is prompted now',
    answers: 'court=cod files=file filed-before=yes linked=yes login=yes mfa=prompted menus=yes',
    outcome: 'ready',
    list: 'enroll log-in',
  },
  {
    who: 'linked, enrolled, and left the phone in a taxi; the backup codes are in the drawer',
    answers: 'court=casb files=file filed-before=yes linked=yes login=yes mfa=lost menus=yes',
    outcome: 'ready',
    list: 'lost-phone log-in',
  },
  {
    who: 'linked, enrolled, and has neither phone nor codes',
    answers: 'court=cod files=file filed-before=yes linked=yes login=yes mfa=nothing menus=unknown',
    outcome: 'limited-menus',
    list: 'lost-phone-no-codes limited-menus',
  },
  {
    who: 'linked the colleague’s filing account',
    answers: 'court=prd files=file filed-before=yes linked=yes login=yes mfa=app menus=wrong',
    outcome: 'wrong-account',
    list: 'passcode unlink',
  },
  {
    who: 'linked in another court, and filed here before NextGen too',
    answers: 'court=cod files=file filed-before=yes linked=elsewhere login=yes mfa=codes cmecf-login=no',
    outcome: 'link',
    list: 'backup-code recover-login link check-link',
  },
  {
    who: 'does not know whether there is a PACER account',
    answers: 'court=prd files=file filed-before=yes linked=no account=unknown mfa=no upgraded=unknown cmecf-login=no',
    outcome: 'link',
    list: 'find-account recover-password look-up-type recover-login link check-link',
  },
  {
    who: 'forgot username and password, and does not know the kind of account',
    answers:
      'court=casb files=file filed-before=yes linked=no account=yes login=both mfa=unknown upgraded=unknown cmecf-login=yes',
    outcome: 'link',
    list: 'recover-username recover-password look-up-mfa look-up-type link check-link',
  },
  {
    who: 'is told that the account is deactivated',
    answers:
      'court=prd files=file filed-before=yes linked=no account=yes login=deactivated mfa=no upgraded=no cmecf-login=yes',
    outcome: 'link',
    list: 'reactivate upgrade link check-link',
  },
  {
    who: 'does not know whether there ever was a login at the court',
    answers:
      'court=cod files=file filed-before=unknown linked=no account=yes login=yes mfa=no upgraded=yes cmecf-login=unknown',
    outcome: 'link',
    list: 'ask-court recover-login link check-link',
  },
  {
    who: 'files in a court that has no guides here, with a legacy account',
    answers:
      'court=other files=file filed-before=yes linked=no account=yes login=yes mfa=no upgraded=no cmecf-login=no',
    outcome: 'link',
    list: 'upgrade recover-login link check-link',
  },
  {
    who: 'knows neither the court nor what there is to do',
    answers:
      'court=unknown files=unknown filed-before=unknown linked=unknown account=unknown mfa=unknown upgraded=unknown cmecf-login=unknown',
    outcome: 'link',
    list: 'ask-court find-account recover-password look-up-mfa look-up-type recover-login link check-link',
  },
  {
    who: 'is not sure whether the old PACER password works',
    answers:
      'court=casb files=file filed-before=yes linked=no account=yes login=unknown mfa=no upgraded=yes cmecf-login=yes',
    outcome: 'link',
    list: 'try-login link check-link',
  },
  {
    who: 'does not know whether there is a link',
    answers:
      'court=prd files=file filed-before=yes linked=unknown account=yes login=yes mfa=app upgraded=yes cmecf-login=yes',
    outcome: 'link',
    list: 'passcode link check-link',
  },
];

const answersOf = (text: string) =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]));

describe('somebody who', () => {
  it.each(persons)('$who comes to $outcome', ({ answers, outcome, list }) => {
    const way = walk(flow, answersOf(answers));
    expect({ at: way.at, list: way.tasks.join(' ') }).toEqual({ at: outcome, list });
    // Nobody answers a question that is not asked.
    expect(way.passed.map(({ question, answer }) => `${question}=${answer}`).join(' ')).toBe(answers);
  });

  it('is at every outcome at least once', () => {
    expect(new Set(persons.map(({ outcome }) => outcome))).toEqual(new Set(flow.outcomes.map(({ id }) => id)));
  });
});
