import { type Scenario, scenarioIn } from '../../scenarios/play/scenario.ts';
import { Practice } from '../practice/Practice.tsx';
import type { PracticeProps } from '../practice/props.ts';
import type { UseSecondFactor } from '../practice/second-factor.ts';

/** Makes the practice of a scenario for a page. In: the scenarios that its script contains, and their second factor. */
export const islandOf = (scenarios: readonly Scenario[], useSecondFactor?: UseSecondFactor) =>
  function Island(props: PracticeProps) {
    return (
      <Practice
        {...props}
        scenario={scenarioIn(scenarios, props.scenario)}
        {...(useSecondFactor && { useSecondFactor })}
      />
    );
  };
