import { type Answers, answerOf, type Flow, questionOf } from './flow.ts';

/** The part of a person's way that an address keeps: the answers, and the checked tasks. */
export interface Kept {
  readonly answers: Answers;
  readonly done: readonly string[];
}

/** What was read from an address, and whether it named questions or answers that do not exist (any more). */
export interface Read extends Kept {
  readonly isStale: boolean;
}

/** The name of the checked tasks in a fragment, beside the answers. No question may have this id. */
export const doneKey = 'done';

/** Does a fragment have answers? Other fragments name places of the page. In: the fragment without `#`. */
export const holdsAnswers = (fragment: string): boolean => fragment.includes('=');

/**
 * Reads a fragment such as `files=file&linked=no&done=register`. In: the fragment without `#`, whatever it is; the flow; the tasks that
 * exist. Out: the known part of it; of two answers to the same question, the last counts. The rest is left out, and `isStale` says so.
 */
export function readFragment(fragment: string, flow: Flow, tasks: readonly string[]): Read {
  const entries = [...new URLSearchParams(fragment)];
  const known = entries.filter(([question, answer]) => {
    const asked = questionOf(flow, question);
    return asked !== null && answerOf(asked, answer) !== null;
  });
  const ticked = entries.filter(([key]) => key === doneKey).flatMap(([, value]) => value.split('.'));
  const done = ticked.filter((task) => tasks.includes(task));
  const isKnown = known.length + entries.filter(([key]) => key === doneKey).length === entries.length;
  const answers = Object.fromEntries(known);
  const isOneEach = Object.keys(answers).length === known.length;
  return { answers, done, isStale: !isKnown || !isOneEach || done.length !== ticked.length };
}

/** The fragment, without `#`, for answers and checked tasks. Reading it gives them back. */
export const fragmentOf = ({ answers, done }: Kept): string =>
  [...Object.entries(answers), ...(done.length > 0 ? [[doneKey, done.join('.')] as const] : [])]
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
