/** What was answered earlier: to each question, the answers of which one was given. */
export type When = Readonly<Record<string, readonly string[]>>;

/** Where an answer leads: to a question or an outcome, by its id. */
export interface Lead {
  readonly to: string;
  /** What must have been answered on the way; absent where it always leads there. */
  readonly when?: When | undefined;
}

/** An answer to a question. */
export interface Answer {
  readonly id: string;
  /** Where it leads: the first whose conditions hold. The last has none. */
  readonly leads: readonly Lead[];
  /** What is to be done because of it: ids of tasks, in order. */
  readonly does: readonly string[];
}

/** A question of the flow, with its answers in the order shown. */
export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

/** An end of the flow, with what is to be done last. */
export interface Outcome {
  readonly id: string;
  readonly does: readonly string[];
}

/** The decision flow: "Where do I start?". The first question is the one that everybody is asked. */
export interface Flow {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** The answers that a person has given, by question. It may hold answers to questions that are no longer asked. */
export type Answers = Readonly<Record<string, string>>;

/** The question of that id; null where there is none. */
export const questionOf = ({ questions }: Flow, id: string): Question | null =>
  questions.find((one) => one.id === id) ?? null;

/** The answer of that id to a question; null where there is none. */
export const answerOf = ({ answers }: Question, id: string | undefined): Answer | null =>
  answers.find((one) => one.id === id) ?? null;
