import { useMemo } from 'preact/hooks';
import { pacerFormScenarios } from '../scenarios/pacer-form.ts';
import { scenarioIn } from '../scenarios/scenario.ts';
import { unpack } from './packed.ts';
import { Practice } from './Practice.tsx';
import type { PracticeProps } from './props.ts';

/** The practice of registering and upgrading at PACER: loads the form for them. */
export default function PacerFormPractice(props: PracticeProps) {
  const place = useMemo(() => unpack(props.place), []);
  return <Practice {...props} place={place} scenario={scenarioIn(pacerFormScenarios, props.scenario)} />;
}
