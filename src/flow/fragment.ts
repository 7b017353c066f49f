import { type Answers, answerOf, type Flow, questionOf } from './flow.ts';

/** What an address holds of a person's way: the answers, and which tasks are ticked. */
export interface Kept {
  readonly answers: Answers;
  readonly done: readonly string[];
}

/** What was read from an address, and whether it named questions or answers that there are not (any more). */
export interface Read extends Kept {
  readonly isStale: boolean;
}

/** The name under which the ticks stand beside the answers. No question may be called so. */
export const doneKey = 'done';

/** Does a fragment hold answers? Others name places of the page. In: the fragment without `#`. */
export const holdsAnswers = (fragment: string): boolean => fragment.includes('=');

/**
 * Reads a fragment such as `files=file&linked=no&done=register`. In: the fragment without `#`, whatever it is; the flow; the tasks that
 * there are. Out: what of it is known, of two answers to one question the last; the rest is left out, and `isStale` says so.
 */
export function readFragment(fragment: string, flow: Flow, tasks: readonly string[]): Read {
  const entries = [...new URLSearchParams(fragment)];
  const known = entries.filter(([question, answer]) => {
    const asked = questionOf(flow, question);
    return asked !== null && answerOf(asked, answer) !== null;
  });
  const ticked = entries.filter(([key]) => key === doneKey).flatMap(([, value]) => value.split('.'));
  const done = ticked.filter((one) => tasks.includes(one));
  const isKnown = known.length + entries.filter(([key]) => key === doneKey).length === entries.length;
  const answers = Object.fromEntries(known);
  const isOneEach = Object.keys(answers).length === known.length;
  return { answers, done, isStale: !isKnown || !isOneEach || done.length !== ticked.length };
}

/** The fragment, without `#`, that holds answers and ticks. Reading it gives them back. */
export const fragmentOf = ({ answers, done }: Kept): string =>
  [...Object.entries(answers), ...(done.length > 0 ? [[doneKey, done.join('.')] as const] : [])]
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
