import { describe, expect, it } from 'vitest';
import { flowMap, linesOf, type MapAnswer } from '../../src/components/start/flow-map.ts';
import { asked, startFile } from '../support/start.ts';

const flow = { ...startFile, questions: asked };
const written = ({ says, short, read }: MapAnswer) => [
  `${[says ?? 'any answer', short].filter(Boolean).join(', ')} [${read.map(({ source }) => source.slice(0, 3)).join(', ')}]`,
];
const map = flowMap(flow, written);
const edgeOf = (from: string, to: string) => map.edges.find((edge) => edge.from === from && edge.to === to);

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlap = (first: Area, second: Area) =>
  first.x < second.x + second.width &&
  second.x < first.x + first.width &&
  first.y < second.y + second.height &&
  second.y < first.y + first.height;
const wordsAt = ({ at, size }: (typeof map.edges)[number]): Area => ({
  x: at.x - size.width / 2,
  y: at.y - size.height / 2,
  ...size,
});

describe('the map of the flow', () => {
  it('has a box for every question and every outcome', () => {
    expect(map.nodes.map(({ id }) => id)).toEqual([...flow.questions, ...flow.outcomes].map(({ id }) => id));
  });

  it('has a line for every answer, with where it was read', () => {
    const missing = flow.questions.flatMap((question) =>
      question.answers.flatMap((answer) =>
        answer.leads
          .filter(({ to, short }) => {
            const words = answer.short ?? answer.says;
            return !edgeOf(question.id, to)?.answers.some(
              (shown) =>
                (shown.says === words || shown.says === null) && shown.short === short && shown.read.length > 0,
            );
          })
          .map(({ to }) => `${question.id}=${answer.id} to ${to}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('says once what every answer leads to under a condition, with the sources of all', () => {
    const { answers = [] } = edgeOf('mfa', 'menus') ?? {};
    expect(answers.map(({ says, short }) => [says, short])).toEqual([[null, 'if linked here']]);
    const sources = flow.questions.find(({ id }) => id === 'mfa')?.answers.flatMap(({ from }) => from);
    expect(new Set(answers[0]?.read.map(({ source }) => source))).toEqual(
      new Set(sources?.map(({ source }) => source)),
    );
  });

  it('tells apart what figure and sections have', () => {
    expect(edgeOf('account', 'login')?.part).toBe('both');
    expect(edgeOf('account', 'mfa')?.part).toBe('prose');
    expect(edgeOf('filed-before', 'account')?.part).toBe('beyond');
    const { questions } = flow;
    const login = questions.map((question) =>
      question.id === 'login' ? { ...question, answers: question.answers.filter(({ id }) => id === 'yes') } : question,
    );
    const drawn = flowMap({ ...flow, questions: login }, written).edges.find(({ from }) => from === 'login');
    expect(drawn?.part).toBe('figure');
  });

  it('marks the questions about which the sources differ', () => {
    const marked = map.nodes.filter(({ isDisputed }) => isDisputed).map(({ id }) => id);
    expect(marked).toEqual(flow.questions.filter(({ disagreement }) => disagreement).map(({ id }) => id));
  });

  it('lets no box cover another, nor the words of a line', () => {
    const covered = map.nodes.flatMap((node, index) => [
      ...map.nodes.slice(index + 1).filter((other) => overlap(node, other)),
      ...map.edges.map(wordsAt).filter((words) => overlap(node, words)),
    ]);
    expect(covered).toEqual([]);
    expect(overlap({ x: 0, y: 0, width: 2, height: 2 }, { x: 1, y: 1, width: 2, height: 2 })).toBe(true);
  });

  it('lets no words of a line cover those of another', () => {
    const areas = map.edges.map(wordsAt);
    expect(areas.filter((area, index) => areas.slice(index + 1).some((other) => overlap(area, other)))).toEqual([]);
  });

  it('stays within its own edges', () => {
    const isInside = ({ x, y, width, height }: Area) =>
      x >= 0 && y >= 0 && x + width <= map.width && y + height <= map.height;
    expect([...map.nodes, ...map.edges.map(wordsAt)].filter((area) => !isInside(area))).toEqual([]);
  });

  it('leads from the top down, as the questions are asked', () => {
    const top = (id: string) => map.nodes.find((node) => node.id === id)?.y ?? 0;
    expect(map.edges.filter(({ from, to }) => top(from) >= top(to))).toEqual([]);
  });
});

describe('words in a box', () => {
  it('are broken between words', () => {
    expect(linesOf('A PACER account of your own?', 12)).toEqual(['A PACER', 'account of', 'your own?']);
    expect(linesOf('Unbreakably', 4)).toEqual(['Unbreakably']);
  });
});
