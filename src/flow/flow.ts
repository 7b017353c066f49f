/** Conditions on earlier answers: for each question, one of these answers was given. */
export type When = Readonly<Record<string, readonly string[]>>;

/** Where an answer leads: to a question or an outcome, by its id. */
export interface Lead {
  readonly to: string;
  /** What must have been answered on the way; absent if it always leads there. */
  readonly when?: When | undefined;
}

/** An answer to a question. */
export interface Answer {
  readonly id: string;
  /** Where it leads: the first lead whose conditions hold counts. The last has no conditions. */
  readonly leads: readonly Lead[];
  /** The tasks that follow from it, by id, in order. */
  readonly does: readonly string[];
}

/** A question of the flow, with its answers in the order shown. */
export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

/** An end of the flow, with the last tasks. */
export interface Outcome {
  readonly id: string;
  readonly does: readonly string[];
}

/** The decision flow: "Where do I start?". Everybody is asked the first question. */
export interface Flow {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** The answers that a person has given, by question. They may include answers to questions that are no longer asked. */
export type Answers = Readonly<Record<string, string>>;

/** The question of that id; null if there is none. */
export const questionOf = ({ questions }: Flow, id: string): Question | null =>
  questions.find((question) => question.id === id) ?? null;

/** The answer of that id to a question; null if there is none. */
export const answerOf = ({ answers }: Question, id: string | undefined): Answer | null =>
  answers.find((answer) => answer.id === id) ?? null;
