/** The text of a guide, taken apart: what is said before the steps, each step, and what comes after them. */
interface Sections {
  readonly before: readonly string[];
  readonly steps: readonly { readonly id: string; readonly prose: string }[];
  readonly after: readonly string[];
}

/** A step in the text of a guide: its id, and its prose. */
export const stepBlock = /<Step\s+id=["']([^"']*)["']\s*>\n?([^]*?)\n?<\/Step>/g;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== '## Steps');

function sectionsOf(body: string): Sections {
  const blocks = [...body.matchAll(stepBlock)];
  const steps = blocks.map(([, id = '', prose = '']) => ({ id, prose: prose.trim() }));
  const tags = body.match(/<\/?Step\b/g)?.length ?? 0;
  if (tags !== 2 * blocks.length) throw new Error('a step is not written as <Step id="…">, or not closed');
  const heading = body.search(/^## (?!Steps)/m);
  const first = blocks[0]?.index ?? (heading < 0 ? body.length : heading);
  const last = blocks.at(-1);
  const between = body
    .slice(first, last ? last.index + last[0].length : first)
    .replaceAll(stepBlock, '')
    .trim();
  if (between !== '') throw new Error(`"${between.split('\n')[0] ?? ''}" is between two steps, in neither`);
  const end = last ? last.index + last[0].length : first;
  return { before: paragraphsOf(body.slice(0, first)), steps, after: paragraphsOf(body.slice(end)) };
}

/** What a paragraph is about: its heading, or the words in bold with which it begins, however they are set; null for one that has neither. */
const topicOf = (paragraph: string): string | null => {
  const topic = /^\*\*(.+?)\*\*/s.exec(paragraph)?.[1] ?? /^#+ .*/.exec(paragraph)?.[0] ?? null;
  return (
    topic
      ?.replaceAll(/\s+/g, ' ')
      .replaceAll("'", '’')
      .replace(/[.,:;]$/, '') ?? null
  );
};

interface Group {
  readonly topic: string | null;
  readonly text: string;
}

/** Paragraphs with those that go on about the same: a topic, and what follows it up to the next one. */
function groupsOf(paragraphs: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const paragraph of paragraphs) {
    const topic = topicOf(paragraph);
    const last = groups.at(-1);
    if (topic !== null || !last) groups.push({ topic, text: paragraph });
    else groups[groups.length - 1] = { topic: last.topic, text: `${last.text}\n\n${paragraph}` };
  }
  return groups;
}

/** Throws where a text says two things about the same: only one of them could be shown. */
function refuseTwice(topics: readonly (string | null)[]): void {
  const twice = topics.find((topic, index) => topic !== null && topics.indexOf(topic) !== index);
  if (twice !== undefined) throw new Error(`it has "${twice}" twice`);
}

/** The paragraphs of a template, those of a court's own on the same topics in their places, and its other ones where it has them. */
function paragraphsWith(own: readonly string[], template: readonly string[]): string[] {
  const result = groupsOf(template);
  const groups = groupsOf(own);
  refuseTwice(groups.map(({ topic }) => topic));
  let at = -1;
  const strange = groups.find(({ topic }) => topic?.startsWith('#') && !result.some((some) => some.topic === topic));
  if (strange) throw new Error(`"${strange.topic ?? ''}" is no heading of the common text`);
  for (const group of groups) {
    const same = result.findIndex(({ topic }) => topic === group.topic);
    at = same < 0 ? at + 1 : same;
    result.splice(at, same < 0 ? 0 : 1, group);
  }
  return result.map(({ text }) => text);
}

/**
 * A guide's text with a court's own in its place: its own sentences before the steps in place of the template's, its own text of a step, its
 * own paragraph wherever both begin with the same words in bold, and what only it has after those. In: the two texts, and the ids of the
 * steps that this court has, in order. Throws where the court's own text has a step that is not among them or says something twice, and where a step has no text.
 */
export function bodyWith(own: string, template: string, ids: readonly string[]): string {
  const [mine, common] = [sectionsOf(own), sectionsOf(template)];
  const strange = mine.steps.find(({ id }) => !ids.includes(id));
  if (strange) throw new Error(`it has a text for the step "${strange.id}", which is not among ${ids.join(', ')}`);
  refuseTwice(mine.steps.map(({ id }) => id));
  const proseOf = (id: string) => {
    const { prose = '' } = [...mine.steps, ...common.steps].find((step) => step.id === id) ?? {};
    if (prose === '') throw new Error(`there is no text for the step "${id}"`);
    return prose;
  };
  const steps = ids.map((id) => `<Step id="${id}">\n${proseOf(id)}\n</Step>`);
  // A paragraph that the common text has after the steps belongs there, also in a file that has no steps.
  const later = groupsOf(common.after).map(({ topic }) => topic);
  const isLater = (group: string) => topicOf(group) !== null && later.includes(topicOf(group));
  const groups = groupsOf(mine.before).map(({ text }) => text);
  const [before, moved] = [groups.filter((group) => !isLater(group)), groups.filter(isLater)];
  return `\n${[...paragraphsWith(before, common.before), '## Steps', ...steps, ...paragraphsWith([...moved, ...mine.after], common.after)].join('\n\n')}\n`;
}
