import { type Answers, answerOf, type Flow, type Lead, questionOf } from './flow.ts';

/** A question that was asked on the way, and what was answered. */
export interface Passed {
  readonly question: string;
  readonly answer: string;
}

/** A way through the flow: what was asked and answered, where it stands, and what is to be done, in order, each once. */
export interface Walk {
  readonly passed: readonly Passed[];
  /** The id of the question that is to be answered, or of the outcome that was reached. */
  readonly at: string;
  readonly isAtOutcome: boolean;
  readonly tasks: readonly string[];
}

/** Do the conditions of a lead hold for what was answered on the way? */
const leads = ({ when = {} }: Lead, passed: readonly Passed[]): boolean =>
  Object.entries(when).every(([question, answers]) =>
    passed.some((one) => one.question === question && answers.includes(one.answer)),
  );

/**
 * Walks through the flow as far as the answers go. In: the flow; the answers, of which those to questions that are not asked play no
 * part, so that they stand there still when an earlier one is changed back. Throws where an answer leads nowhere: the schema of
 * `content/start.yaml` lets no such flow in.
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
    const lead = answer.leads.find((one) => leads(one, passed));
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
