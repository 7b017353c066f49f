import { type Answers, type Flow } from '../../src/flow/flow.ts';
import { walk, type Walk } from '../../src/flow/walk.ts';
import { withCourts } from '../../src/flow/with-courts.ts';
import { start } from '../../src/schemas/start.ts';
import { courtIds, readYaml } from './content.ts';

/** `content/start.yaml` as its schema reads it. */
export const startFile = readYaml('start.yaml', start);

/** The questions as they are asked, with the courts among the answers. */
export const asked = withCourts(startFile.questions, courtIds, (id, like) => ({ ...like, id }));

/** The flow that the page walks through. */
export const flow: Flow = { questions: asked, outcomes: startFile.outcomes };

/** The task of that id. Throws if there is none. */
export function taskOf(id: string) {
  const task = startFile.tasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`content/start.yaml has no task ${id}`);
  return task;
}

/** The practices of a list of tasks, in order, each once. */
export const practicedBy = (tasks: readonly string[]): string[] => [
  ...new Set(tasks.map((id) => taskOf(id).practice).filter((practice) => practice !== undefined)),
];

/** Every way through the flow, to its outcome, with one court for all. In: the answers to begin with. */
export function* everyWay(answers: Answers): Generator<Walk> {
  const way = walk(flow, answers);
  if (way.isAtOutcome) {
    yield way;
    return;
  }
  const question = flow.questions.find(({ id }) => id === way.at);
  if (!question) throw new Error(`${way.at} is neither question nor outcome`);
  for (const answer of question.answers) yield* everyWay({ ...answers, [question.id]: answer.id });
}
