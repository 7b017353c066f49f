import { type Answers, answerOf, type Flow, type Lead, questionOf } from './flow.ts';

/** A question that was asked on the way, and its answer. */
export interface Passed {
  readonly question: string;
  readonly answer: string;
}

/** A way through the flow: what was asked and answered, how far it has come, and the tasks, in order, each once. */
export interface Walk {
  readonly passed: readonly Passed[];
  /** The id of the next question to answer, or of the outcome that was reached. */
  readonly at: string;
  readonly isAtOutcome: boolean;
  readonly tasks: readonly string[];
}

/** Do the earlier answers fulfill the conditions of a lead? */
const leads = ({ when = {} }: Lead, passed: readonly Passed[]): boolean =>
  Object.entries(when).every(([question, answers]) =>
    passed.some((step) => step.question === question && answers.includes(step.answer)),
  );

/**
 * Walks through the flow as far as the answers go. In: the flow; the answers. Answers to questions that are not asked play no part, so
 * they are still there when an earlier answer is changed back. Throws if an answer leads nowhere: the schema of `content/start.yaml`
 * does not allow such a flow.
 */
export function walk(flow: Flow, answers: Answers): Walk {
  const passed: Passed[] = [];
  const tasks: string[] = [];
  let at = flow.questions[0]?.id ?? '';
  for (;;) {
    const question = questionOf(flow, at);
    const answer = question && answerOf(question, answers[at]);
    if (!question || !answer) break;
    passed.push({ question: at, answer: answer.id });
    tasks.push(...answer.does);
    const lead = answer.leads.find((candidate) => leads(candidate, passed));
    if (!lead) throw new Error(`${at}=${answer.id} leads nowhere`);
    at = lead.to;
  }
  const outcome = flow.outcomes.find(({ id }) => id === at);
  return {
    passed,
    at,
    isAtOutcome: outcome !== undefined,
    tasks: [...new Set([...tasks, ...(outcome?.does ?? [])])],
  };
}
