import { courtScenarios } from '../scenarios/court/court.ts';
import { scenarioIn } from '../scenarios/play/scenario.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';

/** The practice of a scenario in a court: loads the sites of a court alone. */
export default function CourtPractice(props: PracticeProps) {
  return <Practice {...props} scenario={scenarioIn(courtScenarios, props.scenario)} />;
}
