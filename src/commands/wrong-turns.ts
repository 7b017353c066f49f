import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scenario } from '../schemas/scenario.ts';
import { source } from '../schemas/source.ts';
import { type WrongTurn, wrongTurn } from '../schemas/wrong-turn.ts';

type Played = NonNullable<WrongTurn['played']>;
type Action = Played['do'][number];

/** A wrong turn with the words that its entry names by id. */
export interface ToldWrongTurn extends WrongTurn {
  /** The short title of its source, for small print. */
  readonly shortTitle: string;
  /** The scenario that plays it, and the circumstances; absent if none does yet. */
  readonly playedIn?: string;
}

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

function playedIn(content: string, { scenario: id, variant }: Played): string {
  const words = scenario.parse(read(join(content, 'scenarios', `${id}.yaml`)));
  if (variant === undefined) return words.title;
  const circumstances = words.variants[variant];
  if (!circumstances)
    throw new Error(`content/wrong-turns.yaml: content/scenarios/${id}.yaml has no variant ${variant}`);
  return `${words.title}: ${circumstances.title}`;
}

/** The wrong turns of a folder like `content/`, in order. Throws if a wrong turn does not fit its schema, or names something that does not exist. */
export function wrongTurns(content: string): ToldWrongTurn[] {
  const turns = wrongTurn.array().parse(read(join(content, 'wrong-turns.yaml')));
  return turns.map((turn) => ({
    ...turn,
    shortTitle: source.parse(read(join(content, 'sources', `${turn.source}.yaml`))).shortTitle,
    ...(turn.played && { playedIn: playedIn(content, turn.played) }),
  }));
}

/** Escapes the characters that have a meaning in Markdown. */
const plain = (text: string) => text.replace(/[\\*<[\]`_]/g, '\\$&');

function instruction(action: Action): string {
  if ('go' in action) return `Open ${action.go}.`;
  if ('fill' in action) {
    // A value that is not on the card comes with its own article.
    const value = /^(?:something|an?) /.test(action.with) ? action.with : `the ${action.with}`;
    return `Type ${plain(value)} into “${plain(action.fill)}”.`;
  }
  if ('press' in action) return `Choose “${plain(action.press)}”.`;
  if ('check' in action) return `The screen says “${plain(action.check)}”.`;
  return `${plain(action.outside)}.`;
}

function fate({ played, playedIn: where, told, open }: ToldWrongTurn): string {
  // Addresses are those of the built site, which may be served under any base. They are code, not links, since from here they lead nowhere.
  if (told !== undefined) return `Told at \`${told}\`, since no screen could play it.`;
  if (!played) return `Open: \`${open ?? ''}\``;
  const steps = played.do.map((action, index) => `${index + 1}. ${instruction(action)}`);
  return [
    `Played in \`/practice/${played.place}/${played.scenario}/\` (${plain(where ?? '')}):`,
    steps.join('\n'),
  ].join('\n\n');
}

const line = ({ shortTitle, page, says }: ToldWrongTurn) =>
  `${plain(shortTitle)}${page === undefined ? '' : `, p. ${page}`}: “${plain(says)}”`;

/** `docs/wrong-turns.md`: a count on top, then each wrong turn with its source and how it is played. */
export function wrongTurnsMarkdown(turns: readonly ToldWrongTurn[]): string {
  const played = turns.filter((turn) => turn.played).length;
  const told = turns.filter((turn) => turn.told !== undefined).length;
  const sections = turns.map((turn) => [`## ${plain(turn.turn)}`, line(turn), fate(turn)].join('\n\n'));
  return `${[
    '# Wrong turns',
    'Every wrong turn that the four documents warn of, with the line that warns, and how practice plays it. Made from ' +
      '`content/wrong-turns.yaml` by `npx node src/commands/wrong-turns.ts`. Change the data and run it again; a test compares, ' +
      'and plays each one.',
    `Wrong turns: ${turns.length}. Played: ${played}. Told: ${told}. Open: ${turns.length - played - told}; the address is that of the page that will play it.`,
    ...sections,
  ].join('\n\n')}\n`;
}

if (import.meta.main) {
  const turns = wrongTurns('content');
  writeFileSync('docs/wrong-turns.md', wrongTurnsMarkdown(turns));
  console.log(`docs/wrong-turns.md: ${turns.length} wrong turns`);
}
