import { Graph, layout } from '@dagrejs/dagre';
import type { Read, StartFile } from '../../schemas/start.ts';

/** A box of the map, in pixels; its words are broken into lines. */
export interface MapNode {
  readonly id: string;
  readonly isOutcome: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Do the sources disagree about it? */
  readonly isDisputed: boolean;
}

/** Which parts of the document that draws the flow have an edge: its figure, its sections, both, or neither. */
export type EdgePart = 'figure' | 'prose' | 'both' | 'beyond';

/** The words on a line: an answer, or all of them where all lead there, and where that was read. */
export interface MapAnswer {
  readonly says: string | null;
  /** What must have been answered before, in a few words. */
  readonly short: string | undefined;
  readonly read: readonly Read[];
}

/** A line of the map from one box to another: all answers that lead there, each with where it was read. Its part is that of all of them together. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly part: EdgePart;
  readonly answers: readonly MapAnswer[];
  readonly path: string;
  /** The middle of its words. */
  readonly at: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

/** The flow as drawn. */
export interface FlowMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly width: number;
  readonly height: number;
}

/** In pixels, for words of 14. Wide enough for any typeface of the stacks. */
const letter = 7.4;
const line = 18;
const pad = 12;
const lettersInBox = 22;

/** Words broken into lines of at most so many letters. */
export function linesOf(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const partOf = (read: readonly Read[]): EdgePart => {
  const [figure, prose] = ['figure', 'prose'].map((part) => read.some((place) => place.part === part));
  return figure && prose ? 'both' : figure ? 'figure' : prose ? 'prose' : 'beyond';
};

/** The lines of the flow: answers that lead from the same box to the same box are one line. */
function edgesOf({ questions }: StartFile): Omit<MapEdge, 'path' | 'at' | 'size'>[] {
  const leads = questions.flatMap(({ id: from, answers }) =>
    answers.flatMap((answer) =>
      answer.leads.map(({ to, short }) => ({
        from,
        to,
        howMany: answers.length,
        answer: { says: answer.short ?? answer.says, short, read: answer.from },
      })),
    ),
  );
  return [...Map.groupBy(leads, ({ from, to }) => `${from} ${to}`).values()].map((some) => {
    const read = some.flatMap(({ answer }) => answer.read);
    const [first] = some;
    // Under a condition, what was answered here plays no part where every answer leads there.
    const isAny = some.length === first?.howMany && first.answer.short !== undefined;
    const sources = read.filter((place, index) => read.findIndex(({ source }) => source === place.source) === index);
    return {
      from: first?.from ?? '',
      to: first?.to ?? '',
      part: partOf(read),
      answers: isAny ? [{ says: null, short: first.answer.short, read: sources }] : some.map(({ answer }) => answer),
    };
  });
}

/** A smooth line through points. */
function pathThrough(points: readonly { x: number; y: number }[]): string {
  const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(0)} ${y.toFixed(0)}`;
  const [first, ...rest] = points;
  if (!first) return '';
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const last = rest.at(-1) ?? first;
  return [`M${at(first)}`, ...curves, `L${at(last)}`].join('');
}

/**
 * Lays the flow out from top to bottom. In: the flow as the page shows it; how the words on a line are written, with
 * where they were read, line by line. Out: boxes and lines with their places.
 */
export function flowMap(flow: StartFile, written: (answer: MapAnswer) => readonly string[]): FlowMap {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 26, edgesep: 18, marginx: 8, marginy: 8 });
  const boxes = [
    ...flow.questions.map((question) => ({
      id: question.id,
      short: question.short,
      isOutcome: false,
      isDisputed: !!question.disagreement,
    })),
    ...flow.outcomes.map((outcome) => ({ id: outcome.id, short: outcome.short, isOutcome: true, isDisputed: false })),
  ].map((node) => ({ ...node, lines: linesOf(node.short, lettersInBox) }));
  for (const { id, lines } of boxes)
    graph.setNode(id, { width: lettersInBox * letter + 2 * pad, height: lines.length * line + 2 * pad });
  const edges = edgesOf(flow);
  const sizeOf = ({ answers }: (typeof edges)[number]) => ({
    width: Math.max(...answers.flatMap(written).map((words) => words.length)) * letter * 0.9 + pad,
    height: answers.flatMap(written).length * line + 4,
  });
  for (const edge of edges) graph.setEdge(edge.from, edge.to, { ...sizeOf(edge), labelpos: 'c' });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: boxes.map(({ id, lines, isOutcome, isDisputed }) => {
      const { x, y, width, height } = graph.node(id) as Record<'x' | 'y' | 'width' | 'height', number>;
      return { id, lines, isOutcome, isDisputed, x: x - width / 2, y: y - height / 2, width, height };
    }),
    edges: edges.map((edge) => {
      const laid = graph.edge(edge.from, edge.to) as {
        points: { x: number; y: number }[];
        x: number;
        y: number;
      };
      return { ...edge, path: pathThrough(laid.points), at: { x: laid.x, y: laid.y }, size: sizeOf(edge) };
    }),
  };
}
