/** A question as lists need it. */
interface Asked {
  readonly id: string;
  readonly data: { readonly question: string; readonly topics: readonly string[]; readonly courts: readonly string[] };
}

/** What people want to do, and the topics that belong to it. */
interface Group {
  readonly title: string;
  readonly topics: readonly string[];
}

/** The questions by what one wants to do: each in the group of its first topic, in the order of the topics there. */
export function groupsOf<Question extends Asked, Kind extends Group>(
  questions: readonly Question[],
  groups: readonly Kind[],
): { group: Kind; questions: Question[] }[] {
  const rank = ({ data }: Question, { topics }: Kind) => topics.indexOf(data.topics[0] ?? '');
  return groups
    .map((group) => ({
      group,
      questions: questions
        .filter((question) => rank(question, group) >= 0)
        .sort((a, b) => rank(a, group) - rank(b, group) || a.id.localeCompare(b.id)),
    }))
    .filter((group) => group.questions.length > 0);
}

/** The questions that share topics with one, those that share most first, at most `most`. */
export function relatedTo<Question extends Asked>(question: Asked, all: readonly Question[], most: number): Question[] {
  const shared = ({ data }: Asked) => data.topics.filter((topic) => question.data.topics.includes(topic)).length;
  return all
    .filter((other) => other.id !== question.id && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.id.localeCompare(b.id))
    .slice(0, most);
}
