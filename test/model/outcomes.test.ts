import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { outcomeOf } from '../../src/scenarios/play/outcome.ts';
import { begin, record, type Session, stateOf, undo } from '../../src/scenarios/play/session.ts';
import { courtIds, courtProfile } from '../support/content.ts';

/** Does what one of the offers means. In: the session, and what the offer's event begins with, as JSON without its first brace. */
function does(session: Session, ...wanted: readonly string[]): Session {
  return wanted.reduce((so, start) => {
    const offer = so.simulator
      .offersIn(stateOf(so))
      .find(({ event }) => JSON.stringify(event).startsWith(`{"type":"${start}`));
    if (!offer) throw new Error(`nothing like ${start} can be done here`);
    return record(so, offer.event);
  }, session);
}

describe.each(courtIds)('names that do not match, in %s', (id) => {
  const court = courtProfile(id);
  const filling = [
    'field.filled","field":"cmecfLogin","value":"cmecfLogin"',
    'field.filled","field":"cmecfPassword","value":"cmecfPassword"',
  ];
  const toTheUtility = [`court.menuOpened","item":"${court.words.utilities.text}"`, 'court.linkUtilityOpened'];
  const toTheNames = [...toTheUtility, ...filling, 'court.credentialsSubmitted'];
  const asOneself = [
    'court.loggedOut',
    'address.entered","to":"court"',
    ...(court.splash ? ['splash.filingSystemOpened'] : []),
    'field.filled","field":"username","value":"pacerUsername"',
    'field.filled","field":"password","value":"pacerPassword"',
    'pacer.loginPressed',
  ];
  const first = begin(scenarioOf('name-mismatch'), court);
  const [contact] = court.contacts;
  const call = [`telephone.dialed","contact":"${contact?.id ?? ''}"`, 'telephone.said","topic":"names-do-not-match"'];
  const atTheNames = does(first, ...toTheNames);

  it('seen, logged out and one’s own two accounts linked: complete', () => {
    const session = does(atTheNames, ...asOneself, ...toTheNames);
    expect(outcomeOf(session)).toEqual({ kind: 'under way' });
    expect(outcomeOf(does(session, 'court.linkConfirmed'))).toEqual({ kind: 'complete' });
  });

  it('told to the court: complete, and doing what the clerk says leaves it so', () => {
    let session = does(atTheNames, ...call);
    expect(outcomeOf(session)).toEqual({ kind: 'complete' });
    for (const deed of [...asOneself, ...toTheNames, 'court.linkConfirmed']) {
      session = does(session, deed);
      expect(outcomeOf(session)).toEqual({ kind: 'complete' });
    }
  });

  it('never shown, because one logged the colleague out first: a good end, also once one’s own are linked', () => {
    expect(outcomeOf(does(first, 'court.loggedOut'))).toEqual({ kind: 'good end', id: 'noticed-early' });
    const linked = does(first, ...asOneself, ...toTheNames, 'court.linkConfirmed');
    expect(outcomeOf(linked)).toEqual({ kind: 'good end', id: 'noticed-early' });
  });

  it('submitted all the same: a wrong end, and Undo leads out of it', () => {
    const session = does(atTheNames, 'court.linkConfirmed');
    expect(outcomeOf(session)).toEqual({ kind: 'wrong end', id: 'linked-to-colleague' });
    expect(outcomeOf(undo(session))).toEqual({ kind: 'under way' });
  });
});
