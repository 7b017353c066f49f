import type { Place } from '../../src/domain/court.ts';
import type { Scenario } from '../../src/scenarios/play/scenario.ts';
import * as court from '../../src/scenarios/way/stages-court.ts';
import * as courtPhone from '../../src/scenarios/way/stages-court-phone.ts';
import * as mfa from '../../src/scenarios/way/stages-mfa.ts';
import * as mfaCodes from '../../src/scenarios/way/stages-mfa-codes.ts';
import * as pacer from '../../src/scenarios/way/stages-pacer.ts';
import * as pacerForm from '../../src/scenarios/way/stages-pacer-form.ts';
import { factorTasks, faultIn, lastTasks, type TaskId, taskIds } from '../../src/scenarios/way/tasks.ts';
import { type Stage, stagesOf } from '../../src/scenarios/way/way.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { practices } from '../../src/simulator/practices/list.ts';
import { courtIds, placeOf } from '../support/content.ts';
import { plays } from './plays.ts';

const before = taskIds.filter((task) => !lastTasks.includes(task) && !factorTasks.includes(task));

/** All ways to take some of a list, in its order. */
const subsets = <One>(list: readonly One[]): One[][] =>
  list.reduce<One[][]>((chosen, item) => [...chosen, ...chosen.map((subset) => [...subset, item])], [[]]);

/** Every list of tasks that a person can have. */
export const everyList: readonly (readonly TaskId[])[] = subsets(before)
  .flatMap((tasks) => [null, ...factorTasks].map((factor) => (factor === null ? tasks : [...tasks, factor])))
  .flatMap((tasks) => lastTasks.map((last) => [...tasks, last]))
  .map((list) => list.toSorted((a, b) => taskIds.indexOf(a) - taskIds.indexOf(b)))
  .filter((list) => faultIn(list) === null);

const rules = { court, courtPhone, pacer, pacerForm, mfa, mfaCodes };

/** A stage as it is played in a place. */
export interface StagePlay {
  readonly name: string;
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly simulator: Simulator;
  /** What decides where a play can lead: plays with the same key differ only in the texts of the card, which no state contains. */
  readonly key: string;
}

/** What decides where a start can lead, apart from the goal. A nickname is read only in Manage MFA, which no court has. */
function keyOf({ start, setting, identityOf }: Simulator, place: Place): string {
  const { world } = start;
  const { own } = world.pacerAccounts;
  const named =
    setting.court && own
      ? { ...own, mfa: { ...own.mfa, isSelected: false, apps: own.mfa.apps.map((app) => ({ ...app, nickname: '' })) } }
      : own;
  const pacerAccounts = named ? { ...world.pacerAccounts, own: named } : world.pacerAccounts;
  const like = { ...start, world: { ...world, pacerAccounts } };
  const { parts, topics, moments, card } = setting;
  return JSON.stringify([place.id, identityOf(like), Object.keys(card).sort(), parts, topics, moments]);
}

/** A stage as it is played in a court, or at PACER. */
export function playOf(stage: Stage, courtId: string): StagePlay {
  const place = placeOf(practices[stage.practice].place === 'court' ? courtId : 'pacer');
  const scenario = rules[stage.practice].playStage(stage);
  const simulator = simulatorOf(scenario.variants[0].start(place));
  const name = `${place.id} ${stage.id}, second factor ${stage.factor}, ${stage.person.generation}`;
  return { name, stage, scenario, simulator, key: `${stage.id} ${stage.practice} ${keyOf(simulator, place)}` };
}

/** Does a stage begin and end like some scenario? If so, every state of it is explored with that scenario. */
const isScenario = ({ scenario, simulator }: StagePlay): boolean =>
  plays.some(
    (play) =>
      play.variant.isGoal === scenario.variants[0].isGoal &&
      play.simulator.practice === simulator.practice &&
      keyOf(play.simulator, play.place) === keyOf(simulator, simulator.setting.place),
  );

/** Every stage that some list has in some court, once for each person that differs in more than the texts of the card. */
export const playAt = [
  ...new Map(
    everyList.flatMap((list) =>
      stagesOf(list).flatMap((stage) =>
        (practices[stage.practice].place === 'court' ? courtIds : courtIds.slice(0, 1)).map((id) => {
          const play = playOf(stage, id);
          return [play.key, play] as const;
        }),
      ),
    ),
  ).values(),
];

/** The stages that are not scenarios of their own, and so are explored as stages. */
export const newStages = playAt.filter((play) => !isScenario(play));
