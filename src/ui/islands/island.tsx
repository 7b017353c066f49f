import { type Scenario, scenarioIn } from '../../scenarios/play/scenario.ts';
import { Practice } from '../practice/Practice.tsx';
import type { PracticeProps } from '../practice/props.ts';
import type { UseSecondFactor } from '../practice/second-factor.ts';

/** The practice of a scenario as a part of a page. In: the scenarios that it loads, and their second factor. */
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
