import type { Scenario } from '../../scenarios/play/scenario.ts';
import type { Stage } from '../../scenarios/way/way.ts';
import type { PracticeId } from '../../simulator/practices/list.ts';
import type { UseSecondFactor } from '../practice/second-factor.ts';

/** What a stage needs to be played. */
export interface LoadedStage {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly useSecondFactor?: UseSecondFactor;
}

/** What each file of stages exports. */
interface Rules {
  readonly playStage: (stage: Stage) => Scenario;
}

/** What each kind of stage loads. Nothing is loaded before the stage is needed. */
const loaders: Readonly<Record<PracticeId, () => Promise<readonly [Rules, UseSecondFactor?]>>> = {
  court: async () => [await import('../../scenarios/way/stages-court.ts')],
  courtPhone: async () => [await import('../../scenarios/way/stages-court-phone.ts'), await withPhone()],
  pacer: async () => [await import('../../scenarios/way/stages-pacer.ts')],
  pacerForm: async () => [await import('../../scenarios/way/stages-pacer-form.ts')],
  mfa: async () => [await import('../../scenarios/way/stages-mfa.ts'), await withPhone()],
  mfaCodes: async () => [
    await import('../../scenarios/way/stages-mfa-codes.ts'),
    (await import('../second-factor/use-codes.tsx')).useCodes,
  ],
};

const withPhone = async (): Promise<UseSecondFactor> =>
  (await import('../second-factor/use-second-factor.tsx')).useSecondFactor;

/** Loads a stage. Rejects if its script does not arrive. */
export async function loadStage(stage: Stage): Promise<LoadedStage> {
  const [rules, useSecondFactor] = await loaders[stage.practice]();
  const scenario = rules.playStage(stage);
  return { stage, scenario, ...(useSecondFactor && { useSecondFactor }) };
}
