import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/content/fact-at.ts';
import { guideAddress } from '../../src/content/guide-address.ts';
import { doneKey } from '../../src/flow/fragment.ts';
import { tasksIn } from '../../src/scenarios/way/tasks.ts';
import { start } from '../../src/schemas/start.ts';
import { courtIds, guidePaths, sources } from '../support/content.ts';
import { factRoots, questions as faq } from '../support/faq.ts';
import { asked, everyWay, flow, practicedBy, startFile } from '../support/start.ts';

const { questions, outcomes, tasks } = startFile;
const edges = questions.flatMap((question) => question.answers.map((answer) => ({ question: question.id, answer })));
const pages = [...guidePaths.map(guideAddress), ...faq.map(({ id }) => `/faq/${id}/`), '/courts/'];
const [court = ''] = courtIds;
const ways = [...everyWay({ court })];

/** What the document draws and tells: each edge by its question and answer, with the page. */
const partsOf = (part: 'figure' | 'prose') =>
  edges.flatMap(({ question, answer }) =>
    answer.from
      .filter((read) => read.source === 'prd-linking' && read.part === part)
      .map((read) => `${question}=${answer.id} p. ${read.page}`),
  );

describe('the flow', () => {
  it('asks for the court first, and knows all courts with guides here', () => {
    expect(asked[0]?.answers.map(({ id }) => id)).toEqual([...courtIds, 'other', 'unknown']);
  });

  it('reaches every question and every outcome', () => {
    const reached = new Set(ways.flatMap(({ passed, at }) => [...passed.map(({ question }) => question), at]));
    expect([...questions, ...outcomes].map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('takes every answer and every lead of it on some way', () => {
    const taken = new Set(
      ways.flatMap(({ passed, at }) =>
        passed.map(({ question, answer }, index) => `${question}=${answer} to ${passed[index + 1]?.question ?? at}`),
      ),
    );
    const leads = edges.flatMap(({ question, answer }) =>
      answer.leads.map(({ to }) => `${question}=${answer.id} to ${to}`),
    );
    expect(leads.filter((lead) => !lead.startsWith('court=') && !taken.has(lead))).toEqual([]);
  });

  it('has no dead end: every way ends in an outcome, with something to do', () => {
    expect(ways.length).toBeGreaterThan(500);
    expect(ways.filter(({ isAtOutcome, tasks: wanted }) => !isAtOutcome || wanted.length === 0)).toEqual([]);
  });

  it('lets everybody say that they do not know, and tells them how to find out', () => {
    const withoutWay = questions.filter(({ answers }) => {
      const unknown = answers.find(({ id }) => id === 'unknown');
      return !unknown || unknown.findOut.length === 0;
    });
    expect(withoutWay.map(({ id }) => id)).toEqual([]);
  });

  it('draws every edge of the figure', () => {
    expect(partsOf('figure')).toEqual(
      expect.arrayContaining([
        'account=yes p. 2',
        'account=no p. 2',
        'login=yes p. 2',
        'login=username p. 2',
        'login=password p. 2',
        'upgraded=yes p. 2',
        'upgraded=no p. 2',
        'cmecf-login=yes p. 2',
        'cmecf-login=no p. 2',
      ]),
    );
  });

  it('holds every answer of the sections that tell the figure', () => {
    expect(partsOf('prose')).toEqual(
      expect.arrayContaining([
        'account=yes p. 3',
        'account=no p. 3',
        'account=unknown p. 3',
        'upgraded=yes p. 4',
        'upgraded=no p. 4',
        'upgraded=unknown p. 4',
        'cmecf-login=yes p. 5',
        'cmecf-login=no p. 5',
        'linked=yes p. 6',
        'linked=no p. 6',
      ]),
    );
  });

  it('says of each question that figure and sections do not share what each has', () => {
    const has = (id: string, part: string) =>
      edges.some(({ question, answer }) => question === id && answer.from.some((read) => read.part === part));
    const unlike = questions.filter(({ id }) => has(id, 'figure') !== has(id, 'prose')).map(({ id }) => id);
    const silent = questions.filter(({ disagreement }) => !disagreement).map(({ id }) => id);
    expect(['account', 'login', 'upgraded', 'linked'].filter((id) => silent.includes(id))).toEqual([]);
    // The first two questions and the last are not among those that the figure asks.
    expect(unlike.filter((id) => silent.includes(id))).toEqual(['files', 'menus']);
  });

  it.each([
    ...edges.map(({ question, answer }) => ({ id: `${question}=${answer.id}`, from: answer.from })),
    ...outcomes,
  ])('$id names sources that are there', ({ from }) => {
    expect(from.filter(({ source }) => !(source in sources))).toEqual([]);
  });

  it('points to facts and pages that are there', () => {
    const hints = edges.flatMap(({ answer }) => answer.findOut);
    expect(hints.flatMap(({ fact }) => fact ?? []).filter((path) => factAt(path, factRoots) === null)).toEqual([]);
    const addresses = [...hints, ...tasks].flatMap(({ at }) => at ?? []);
    expect(addresses.filter((at) => !pages.includes(at.split('#')[0] ?? ''))).toEqual([]);
    const guides = tasks
      .flatMap(({ guide }) => guide ?? [])
      .flatMap((id) => courtIds.map((courtId) => id.replace('{court}', courtId)));
    expect(guides.filter((id) => !guidePaths.includes(id))).toEqual([]);
  });

  it('uses every task', () => {
    const used = new Set(ways.flatMap((way) => way.tasks));
    expect(tasks.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('keeps the name of the ticks for the ticks', () => {
    expect(flow.questions.map(({ id }) => id)).not.toContain(doneKey);
  });

  it('can practice every list that it makes', () => {
    const lists = [...new Set(ways.map((way) => practicedBy(way.tasks).join('.')))];
    expect(lists.filter((list) => !Array.isArray(tasksIn(list)))).toEqual([]);
  });
});

describe('a flow with a fault', () => {
  const [first, ...others] = questions;
  const refusals = (changed: unknown) => {
    const result = start.safeParse(changed);
    return result.success ? [] : result.error.issues.map(({ message }) => message);
  };
  const changing = (change: (answer: (typeof questions)[number]['answers'][number]) => object) => ({
    ...startFile,
    questions: [{ ...first, answers: first?.answers.map((answer) => ({ ...answer, ...change(answer) })) }, ...others],
  });

  it('is refused if an answer leads back, or nowhere', () => {
    expect(refusals(changing(() => ({ leads: [{ to: 'court' }] })))).toContain(
      '"court" is neither a later question nor an outcome',
    );
    expect(refusals(changing(() => ({ leads: [{ to: 'gone' }] })))).toContain(
      '"gone" is neither a later question nor an outcome',
    );
  });

  it('is refused if an answer might lead nowhere', () => {
    const leads = [{ to: 'files', when: { court: ['other'] }, short: 'if elsewhere' }];
    expect(refusals(changing(() => ({ leads })))).toContain('the last place that an answer leads to has no conditions');
  });

  it('is refused if a condition asks for an answer that does not exist, or has no words of its own', () => {
    const leads = (when: object, short?: string) => [{ to: 'files', when, short }, { to: 'files' }];
    expect(refusals(changing(() => ({ leads: leads({ linked: ['maybe'] }, 'if so') })))).toContain(
      '"linked" has no such answer',
    );
    expect(refusals(changing(() => ({ leads: leads({ linked: ['yes'] }) })))).toContain(
      'conditions are told in a few words',
    );
  });

  it('is refused if a task is missing, or leads nowhere', () => {
    expect(refusals(changing(() => ({ does: ['fly'] })))).toContain('a task of this answer is not among the tasks');
    const pathless = tasks.map((task) => (task.id === 'register' ? { id: task.id, title: task.title } : task));
    expect(refusals({ ...startFile, tasks: pathless })).toContain('the task "register" has neither guide nor page');
  });

  it('is refused if an edge has no source', () => {
    expect(refusals(changing(() => ({ from: [] })))).not.toEqual([]);
  });
});
