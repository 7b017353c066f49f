import { machineFor } from '../simulator/core/simulator.ts';
import type { Practice } from '../simulator/core/practice.ts';
import { courtWithPhone } from '../simulator/practices/court-with-phone.ts';
import { courtPractice } from '../simulator/practices/court.ts';
import { type PracticeId, practiceIds } from '../simulator/practices/list.ts';
import { mfaWithCodes } from '../simulator/practices/mfa-with-codes.ts';
import { mfaWithPhone } from '../simulator/practices/mfa-with-phone.ts';
import { pacerAccount } from '../simulator/practices/pacer-account.ts';
import { pacerRegistration } from '../simulator/practices/pacer-registration.ts';
import { statechartOf } from './statechart-of.ts';

const all: Readonly<Record<PracticeId, Practice>> = {
  court: courtPractice,
  courtPhone: courtWithPhone,
  pacerForm: pacerRegistration,
  pacer: pacerAccount,
  mfa: mfaWithPhone,
  mfaCodes: mfaWithCodes,
};

const [id = '', site] = process.argv.slice(2);
const practice = practiceIds.find((known) => known === id);
if (practice) {
  try {
    console.log(statechartOf(machineFor(all[practice]), site));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error(
    `npm run statechart -- <practice> [site]\n\nThere is no practice "${id}"; there is ${practiceIds.join(', ')}.`,
  );
  process.exitCode = 1;
}
