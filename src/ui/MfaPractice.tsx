import { mfaScenarios } from '../scenarios/mfa/with-phone.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';
import { useSecondFactor } from './use-second-factor.tsx';

/** The practice of a scenario about the second factor at PACER: loads the phone, its codes and the QR code. */
export default function MfaPractice(props: PracticeProps) {
  return (
    <Practice
      {...props}

      scenario={scenarioIn(mfaScenarios, props.scenario)}
      useSecondFactor={useSecondFactor}
    />
  );
}
