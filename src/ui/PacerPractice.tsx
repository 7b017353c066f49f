import { pacerScenarios } from '../scenarios/pacer/account.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';

/** The practice of a scenario at PACER: loads the sites of an account that there is. */
export default function PacerPractice(props: PracticeProps) {
  return <Practice {...props} scenario={scenarioIn(pacerScenarios, props.scenario)} />;
}
