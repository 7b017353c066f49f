import { mfaCodesScenarios } from '../scenarios/mfa/with-codes.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';
import { useCodes } from './use-codes.tsx';

/** The practice of a scenario about the second factor without a phone: loads the lists of backup codes, and no passcodes. */
export default function MfaCodesPractice(props: PracticeProps) {
  return (
    <Practice
      {...props}

      scenario={scenarioIn(mfaCodesScenarios, props.scenario)}
      useSecondFactor={useCodes}
    />
  );
}
