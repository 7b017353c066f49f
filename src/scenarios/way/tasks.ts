/**
 * The tasks that a person's checklist can have, in the order in which they are done. A list also describes the person: someone who has to
 * upgrade has a legacy account.
 */
export const taskIds = [
  'register',
  'reactivate',
  'recover-username',
  'recover-password',
  'sign-in',
  'backup-codes',
  'lost-phone',
  'lost-phone-no-codes',
  'prompted',
  'upgrade',
  'recover-login',
  'link',
  'log-in',
  'limited-menus',
  'unlink',
  'request-access',
  'search-only',
  'stop',
] as const;
/** One task of a checklist. */
export type TaskId = (typeof taskIds)[number];

/** The tasks that a list ends with: exactly one of them. */
export const lastTasks: readonly TaskId[] = taskIds.slice(taskIds.indexOf('link'));
/** The tasks about the second factor: a person has one of these troubles at a time. */
export const factorTasks: readonly TaskId[] = taskIds.slice(taskIds.indexOf('sign-in'), taskIds.indexOf('upgrade'));

/** Is the text the id of a task? */
export const isTask = (text: string): text is TaskId => (taskIds as readonly string[]).includes(text);

/** What can be wrong with a list of tasks. */
export type ListFault = 'unknown' | 'order' | 'repeated' | 'no-last' | 'two-last' | 'two-factors' | 'not-together';

/** The way of a person who has both accounts and no trouble. */
export const plainWay: readonly TaskId[] = ['link'];

/** For a task, the tasks that cannot be on the same person's list. */
const apart: Readonly<Partial<Record<TaskId, readonly TaskId[]>>> = {
  // A person without an account has no old, locked or linked account.
  register: [
    'reactivate', 'recover-username', 'recover-password', ...factorTasks, 'upgrade', 'log-in', 'limited-menus', 'unlink', 'stop',
  ], // prettier-ignore
  // Only an upgraded account can be linked (prd guide, p. 1).
  upgrade: ['log-in', 'limited-menus', 'unlink'],
  // The old login is needed only for linking (casb guide, p. 3).
  'recover-login': ['log-in', 'limited-menus', 'unlink', 'request-access', 'search-only', 'stop'],
};

/** What is wrong with a list of tasks; null if a person can have this list. */
export function faultIn(tasks: readonly TaskId[]): ListFault | null {
  const count = (group: readonly TaskId[]) => tasks.filter((task) => group.includes(task)).length;
  if (new Set(tasks).size < tasks.length) return 'repeated';
  if (count(lastTasks) === 0) return 'no-last';
  if (count(lastTasks) > 1) return 'two-last';
  if (tasks.some((task, index) => index > 0 && taskIds.indexOf(task) < taskIds.indexOf(tasks[index - 1] ?? task)))
    return 'order';
  if (count(factorTasks) > 1) return 'two-factors';
  return tasks.some((task) => count(apart[task] ?? []) > 0) ? 'not-together' : null;
}

/** A list of tasks as an address names it, after `#`. */
export const fragmentOfTasks = (tasks: readonly TaskId[]): string => tasks.join('.');

/** The list of tasks that a fragment names, or what is wrong with it. In: the fragment without `#`, whatever it is. */
export function tasksIn(fragment: string): readonly TaskId[] | { readonly fault: ListFault } {
  const names = fragment.split('.');
  if (!names.every(isTask)) return { fault: 'unknown' };
  const fault = faultIn(names);
  return fault === null ? names : { fault };
}
