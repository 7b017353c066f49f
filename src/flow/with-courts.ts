/** The part of a question that matters for adding courts to it. */
interface Asked<Answer> {
  readonly answers: readonly Answer[];
  /** Are its first answers the courts that have guides here? */
  readonly ofCourts?: true | undefined;
}

/**
 * The questions with the courts added: if a question is about courts, each court becomes an answer before the others, and leads where
 * the first of the others leads. In: a function that makes a court's answer from that first answer.
 */
export const withCourts = <Answer, Question extends Asked<Answer>, Court>(
  questions: readonly Question[],
  courts: readonly Court[],
  answerFor: (court: Court, like: Question['answers'][number]) => Question['answers'][number],
): Question[] =>
  questions.map((question) => {
    const [first] = question.answers;
    return !question.ofCourts || first === undefined
      ? question
      : { ...question, answers: [...courts.map((court) => answerFor(court, first)), ...question.answers] };
  });
