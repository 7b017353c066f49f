import { courtMfaScenarios } from '../scenarios/court/with-phone.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';
import { useSecondFactor } from './use-second-factor.tsx';

/** The practice of a scenario in a court for those who have enrolled: the sites of a court, and the phone. */
export default function CourtMfaPractice(props: PracticeProps) {
  return (
    <Practice
      {...props}

      scenario={scenarioIn(courtMfaScenarios, props.scenario)}
      useSecondFactor={useSecondFactor}
    />
  );
}
