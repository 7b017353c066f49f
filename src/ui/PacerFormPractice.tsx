import { pacerFormScenarios } from '../scenarios/pacer/registration.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';

/** The practice of registering and upgrading at PACER: loads the form for them. */
export default function PacerFormPractice(props: PracticeProps) {
  return <Practice {...props} scenario={scenarioIn(pacerFormScenarios, props.scenario)} />;
}
