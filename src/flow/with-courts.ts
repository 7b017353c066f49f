/** A question as far as putting courts into it goes. */
interface Asked<Answer> {
  readonly answers: readonly Answer[];
  /** Are its first answers the courts that have guides here? */
  readonly ofCourts?: true | undefined;
}

/**
 * The questions with the courts put in: where a question is one of courts, each court becomes an answer before the others, and leads where
 * the first of them leads. In: how a court becomes an answer, given that first one.
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
