import { wasTold } from '../../domain/telephone.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { contactsOf } from '../../simulator/core/moment.ts';
import { ownPair } from '../people/cards.ts';
import { reactivate } from '../pacer/reactivate.ts';
import { recoverPassword } from '../pacer/recover-password.ts';
import { recoverUsername } from '../pacer/recover-username.ts';
import { showsMaintenance } from '../people/signed-in.ts';
import type { Scenario } from '../play/scenario.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import { startAtPacer } from '../pacer/start-at-pacer.ts';
import type { Stage } from './way.ts';

/** The rules of the stages at PACER with an account that exists already. */
const pacerRules: RulesByStage = {
  reactivate: rulesOf(reactivate),
  // A person who cannot log in cannot see the status. The goal: the PACER Service Center was told, and has switched the account on.
  'switch-on': {
    ...rulesOf(reactivate),
    isGoal: (moment) =>
      moment.world.pacerAccounts.own?.search === 'active' &&
      contactsOf(moment.setting).some((contact) => wasTold(moment.world, contact.id, 'reactivate')),
  },
  'recover-username': rulesOf(recoverUsername),
  'recover-both': rulesOf(recoverUsername),
  'recover-password': rulesOf(recoverPassword),
  // E-filing access is asked for under the Maintenance tab, Attorney Admissions/E-File Registration (`content/facts/filers.yaml`).
  'request-access': {
    start: (place) => startAtPacer(pacerAccount, place, { card: ownPair }),
    isGoal: showsMaintenance,
  },
};

/** A stage at PACER. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario => scenarioOfStage(stage, rulesIn(pacerRules, stage));
