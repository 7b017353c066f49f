import { useMemo } from 'preact/hooks';
import { pacerScenarios } from '../scenarios/pacer.ts';
import { scenarioIn } from '../scenarios/scenario.ts';
import { unpack } from './packed.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';

/** The practice of a scenario at PACER: loads the sites of an account that there is. */
export default function PacerPractice(props: PracticeProps) {
  const place = useMemo(() => unpack(props.place), []);
  return <Practice {...props} place={place} scenario={scenarioIn(pacerScenarios, props.scenario)} />;
}
