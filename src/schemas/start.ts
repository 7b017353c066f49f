import { z } from 'zod';
import { sourceId } from './fact.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'words in lower case with hyphens');
const factPath = z.string().regex(/^[a-z]+\.[a-zA-Z]+$/, 'a fact of content/facts/, such as accounts.usernameLength');
const address = z.string().regex(/^\/.*\/(#[a-z-]+)?$/, 'an address of this site, such as /faq/unlink/');

/** Where an edge of the flow was read. */
const read = z.strictObject({
  source: sourceId,
  /** The page of a paged document. */
  page: z.int().positive().optional(),
  /** Of the document that draws the flow and also tells it: which of the two has the edge. */
  part: z.enum(['figure', 'prose']).optional(),
});

const lead = z.strictObject({
  /** A question or an outcome. */
  to: id,
  /** What must have been answered on the way: to each question, the answers of which one was given. */
  when: z.record(id, z.array(id).min(1)).optional(),
  /** The conditions in a few words, for the map and the list. */
  short: z.string().max(22).optional(),
});

const answer = z.strictObject({
  /** Names it in addresses: `#upgraded=no`. */
  id,
  /** The answer in the person's own words. */
  says: z.string().min(1),
  /** The same in one to three words, for the map; the answer itself where absent. */
  short: z.string().max(22).optional(),
  /** What it means, in a sentence, where that needs saying. */
  note: z.string().optional(),
  /** For "I do not know": how to find out, each with a fact or a page where there is one. */
  findOut: z
    .array(
      z.strictObject({
        says: z.string().optional(),
        fact: factPath.optional(),
        /** How the fact's value is printed; as text where absent. */
        kind: z.enum(['date', 'address']).optional(),
        /** The page that says more. */
        at: address.optional(),
      }),
    )
    .default([]),
  /** What is to be done because of it: tasks, in order. */
  does: z.array(id).default([]),
  /** Where it leads: the first whose conditions hold; the last has none. */
  leads: z.array(lead).min(1),
  /** Where the edge was read. */
  from: z.array(read).min(1),
});

const question = z.strictObject({
  /** Names it in addresses: `#upgraded=no`. */
  id,
  /** The question. `{court}` and `{date}` stand for the court's name and the day of its move to NextGen. */
  asks: z.string().endsWith('?'),
  /** The same where the court is none of those that have guides here. Only for a question with `{date}`. */
  asksElsewhere: z.string().endsWith('?').optional(),
  /** The question in a few words, for the map. */
  short: z.string().max(40),
  /** Why it is asked, or what helps to answer it. */
  why: z.string().optional(),
  /** Set where the first answers are the courts that have guides here. */
  ofCourts: z.literal(true).optional(),
  answers: z.array(answer),
  /** Where the sources disagree about this question: what each has. */
  disagreement: z.string().optional(),
});

const outcome = z.strictObject({
  /** Names it in the page: `#outcome-link`. */
  id,
  /** What the person will do, as a heading. */
  title: z.string().min(1),
  /** The same in a few words, for the map. */
  short: z.string().max(40),
  /** What this means, in a sentence or two. */
  says: z.string().min(1),
  /** What is to be done last. */
  does: z.array(id).min(1),
  from: z.array(read).min(1),
});

const task = z.strictObject({
  id,
  /** What is to be done, in the imperative. */
  title: z.string().min(1),
  /** The guide that shows it; `{court}` in its id stands for the court. */
  guide: z
    .string()
    .regex(/^(\{court\}|[a-z]+)\/[a-z-]+$/, 'the id of a guide, such as pacer/register')
    .optional(),
  /** The page that tells of it where there is no guide, or for a court without guides here. */
  at: address.optional(),
  /** What to know before doing it. */
  note: z.string().optional(),
  /** What practices it: a task of src/scenarios/way/tasks.ts. */
  practice: id.optional(),
});

const noConditions: Readonly<Record<string, readonly string[]>> = {};

const isListed = (ids: readonly string[], wanted: readonly string[]) => wanted.every((id) => ids.includes(id));

/** `content/start.yaml`: the decision flow "Where do I start?". The first question is asked of everybody. */
export const start = z
  .strictObject({
    questions: z.array(question).min(1),
    outcomes: z.array(outcome).min(1),
    tasks: z.array(task).min(1),
  })
  .superRefine(({ questions, outcomes, tasks }, problem) => {
    const places = [...questions, ...outcomes].map((place) => place.id);
    const answersOf = Object.fromEntries(
      questions.map((question) => [question.id, question.answers.map((answer) => answer.id)] as const),
    );
    const taskIds = tasks.map((task) => task.id);
    const say = (message: string, path: (string | number)[]) => problem.addIssue({ code: 'custom', message, path });
    if (new Set(places).size !== places.length) say('each question and outcome has an id of its own', ['questions']);
    for (const task of tasks) {
      if (!task.guide && !task.at) say(`the task "${task.id}" has neither guide nor page`, ['tasks']);
      if (task.guide?.startsWith('{court}') && !task.at)
        say(`the task "${task.id}" has no page for courts without guides here`, ['tasks']);
    }
    for (const outcome of outcomes)
      if (!isListed(taskIds, outcome.does))
        say(`a task of the outcome "${outcome.id}" is not among the tasks`, ['outcomes']);
    questions.forEach((question, index) => {
      for (const answer of question.answers) {
        const path = ['questions', index, 'answers', answer.id];
        if (!isListed(taskIds, answer.does)) say('a task of this answer is not among the tasks', path);
        if (answer.leads.at(-1)?.when) say('the last place that an answer leads to has no conditions', path);
        for (const { to, when = noConditions, short } of answer.leads) {
          // Forward only: nobody is asked twice.
          const isForward = outcomes.some(({ id }) => id === to) || questions.findIndex(({ id }) => id === to) > index;
          if (!isForward) say(`"${to}" is neither a later question nor an outcome`, path);
          if ((when === noConditions) !== (short === undefined)) say('conditions are told in a few words', path);
          for (const [asked, given] of Object.entries(when))
            if (!isListed(answersOf[asked] ?? [], given)) say(`"${asked}" has no such answer`, path);
        }
      }
    });
  });

/** The flow as the schema reads it. */
export type StartFile = z.infer<typeof start>;
/** Where an edge was read. */
export type Read = z.infer<typeof read>;
