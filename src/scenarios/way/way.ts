import { isEnrolled } from '../../domain/mfa.ts';
import { type Person, personAfter, personOf } from './person.ts';
import type { PracticeId } from '../../simulator/practices/list.ts';
import { factorTasks, type TaskId } from './tasks.ts';

/**
 * What becomes of the second factor in a stage:
 * - `none`: the person has none;
 * - `its-own`: the stage is about it;
 * - `asked`: PACER asks for it;
 * - `signed-in`: the stage begins with the person logged in;
 * - `left-out`: it is left out, because the sites of the stage know none, or because it would make too many states;
 * - `after-call`: the person has called about it, and nobody publishes what comes of that.
 */
export type StageFactor = 'none' | 'its-own' | 'asked' | 'signed-in' | 'left-out' | 'after-call';

/** One stage of a way: a scenario that begins with the person as the earlier stages left them. */
export interface Stage {
  /** Names its rules and its words. */
  readonly id: StageId;
  /** The tasks that it does. */
  readonly tasks: readonly TaskId[];
  /** The practice in which it is played. */
  readonly practice: PracticeId;
  readonly factor: StageFactor;
  /** The person at its beginning. */
  readonly person: Person;
}

/** A stage: a task, or several tasks done together. */
export type StageId = Exclude<TaskId, 'recover-login'> | 'recover-both' | 'switch-on' | 'recover-and-link';

/** The practice of each stage without a second factor. */
const practiceOf: Readonly<Record<StageId, PracticeId>> = {
  register: 'pacerForm',
  reactivate: 'pacer',
  'switch-on': 'pacer',
  'recover-username': 'pacer',
  'recover-password': 'pacer',
  'recover-both': 'pacer',
  'sign-in': 'mfa',
  'backup-codes': 'mfaCodes',
  'lost-phone': 'mfa',
  'lost-phone-no-codes': 'mfa',
  prompted: 'mfa',
  upgrade: 'pacerForm',
  'recover-and-link': 'court',
  link: 'court',
  'log-in': 'court',
  'limited-menus': 'court',
  unlink: 'court',
  'request-access': 'pacer',
  'search-only': 'court',
  stop: 'court',
};

/** The practice of a stage that asks for the passcode. In the other stages it would make too many states, or no site knows it. */
const askingPractice: Readonly<Partial<Record<StageId, PracticeId>>> = {
  link: 'courtPhone',
  'log-in': 'courtPhone',
  'limited-menus': 'courtPhone',
  'search-only': 'courtPhone',
  'request-access': 'mfa',
};

/** The tasks, grouped into stages. */
function grouped(tasks: readonly TaskId[]): { readonly id: StageId; readonly tasks: readonly TaskId[] }[] {
  const forgetsBoth = tasks.includes('recover-username') && tasks.includes('recover-password');
  const forgets = tasks.includes('recover-username') || tasks.includes('recover-password');
  return tasks.flatMap((task): { id: StageId; tasks: readonly TaskId[] }[] => {
    if (task === 'recover-username' && forgetsBoth)
      return [{ id: 'recover-both', tasks: ['recover-username', 'recover-password'] }];
    if (task === 'recover-password' && forgetsBoth) return [];
    // A person who cannot log in yet cannot look at the status: before the password, the call is all there is to do.
    if (task === 'reactivate' && forgets) return [{ id: 'switch-on', tasks: [task] }];
    if (task === 'recover-login') return [{ id: 'recover-and-link', tasks: ['recover-login', 'link'] }];
    if (task === 'link' && tasks.includes('recover-login')) return [];
    return [{ id: task, tasks: [task] }];
  });
}

/** The stages of a list of tasks, in order. In: a list without a fault. */
export function stagesOf(tasks: readonly TaskId[]): readonly Stage[] {
  const factorTask = tasks.find((task) => factorTasks.includes(task));
  const groups = grouped(tasks);
  let person = personOf(tasks);
  let isFactorDone = false;
  return groups.flatMap(({ id, tasks: own }, index): Stage[] => {
    // A stage that asks for the passcode anyway practices it.
    const next = groups[index + 1];
    if (id === 'sign-in' && next && asksFor(next.id, personAfter(person, id))) {
      person = personAfter(person, id);
      isFactorDone = true;
      return [];
    }
    const before = person;
    person = own.reduce(personAfter, person);
    const isOfFactor = own.some((task) => factorTasks.includes(task));
    const factor = factorIn(id, before, isFactorDone || isOfFactor, factorTask);
    if (isOfFactor) isFactorDone = true;
    const taken = groups[index - 1]?.id === 'sign-in' && factor === 'asked' ? (['sign-in'] as const) : [];
    return [
      {
        id,
        tasks: [...taken, ...own],
        practice: (factor === 'asked' ? askingPractice[id] : undefined) ?? practiceOf[id],
        factor: isOfFactor ? 'its-own' : factor,
        person: before,
      },
    ];
  });
}

/** Does a stage ask the person for the second factor? */
const asksFor = (id: StageId, { mfa, phone }: Person): boolean =>
  isEnrolled(mfa) && phone !== null && askingPractice[id] !== undefined;

function factorIn(id: StageId, person: Person, isDone: boolean, task: TaskId | undefined): StageFactor {
  if (task === undefined || id === 'stop') return 'none';
  if (!isDone) return 'left-out';
  if (task === 'lost-phone-no-codes') return 'after-call';
  if (asksFor(id, person)) return 'asked';
  return practiceOf[id] === 'pacerForm' || practiceOf[id] === 'pacer' ? 'signed-in' : 'left-out';
}
