import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { guide } from '../schemas/guide.ts';
import { courtContent, namesIn, partsOf, sourcesOf, yamlAt } from './content-files.ts';
import { filesOfCourt } from './court-files.ts';
import { guideFor, type Model } from './court-guides.ts';
import { type CourtReport, fileFindings, reportOn } from './court-report.ts';
import { courtScaffold } from './court-scaffold.ts';

/** What was asked for: a court, and where to begin from. */
export interface Wish {
  readonly id: string;
  /** The court whose guides are copied. */
  readonly like?: string | undefined;
  /** The kind of a court that is not there yet. */
  readonly type?: string | undefined;
  /** List the court's files instead. */
  readonly files?: boolean | undefined;
}

/** What the command says, and whether the court is complete. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly complete: boolean;
}

const usage = 'npm run court -- <id> [--like <court>] [--type district|bankruptcy] [--files]';
const failed = (...lines: string[]): Outcome => ({ lines, complete: false });

const typeOf = (content: string, id: string): string | undefined =>
  (yamlAt(content, `courts/${id}.yaml`) as { type?: string } | null)?.type;

/** The kinds of court that practice knows the menus of. */
const kindsIn = (content: string): string[] => Object.keys((yamlAt(content, 'cmecf.yaml') as { types: object }).types);

/** A guide of a court, if someone has reviewed it. */
function reviewedGuide(content: string, path: string): Pick<Model, 'front' | 'body'> | null {
  if (!existsSync(join(content, path))) return null;
  const { front, body } = partsOf(readFileSync(join(content, path), 'utf8'));
  const { success, data } = guide.safeParse(front);
  return success ? { front: data, body } : null;
}

/** The courts whose guides can be copied. */
const published = (content: string): string[] =>
  namesIn(content, 'courts', '.yaml').filter((id) => {
    const names = namesIn(content, `guides/${id}`, '.mdx');
    return names.length > 0 && names.every((name) => reviewedGuide(content, `guides/${id}/${name}.mdx`) !== null);
  });

function begin(content: string, { id, like, type }: Wish): Outcome {
  const kind = type ?? (like === undefined ? undefined : typeOf(content, like));
  const kinds = kindsIn(content);
  if (kind === undefined || !kinds.includes(kind))
    return failed(
      `What kind of court is it? Say --type ${kinds.join(' or --type ')}, or --like a court that is there.`,
      usage,
    );
  const path = join(content, 'courts', `${id}.yaml`);
  writeFileSync(path, courtScaffold(id, kind), { flag: 'wx' });
  return failed(`Written: content/courts/${id}.yaml. Fill it in, then run this again.`, ...told(reportOn(content, id)));
}

/** Copies the guides that are not there. In: the courts to copy from, the likest first. Out: what was written. */
function copyGuides(content: string, id: string, like: readonly string[]): string[] {
  const sources = sourcesOf(content);
  const to = courtContent(content, id, sources);
  const models = like.map((one) => courtContent(content, one, sources));
  mkdirSync(join(content, 'guides', id), { recursive: true });
  const names = new Set(like.flatMap((one) => namesIn(content, `guides/${one}`, '.mdx')));
  return [...names].sort().flatMap((name) => {
    const path = `guides/${id}/${name}.mdx`;
    if (existsSync(join(content, path))) return [];
    const [first, ...more] = models.flatMap((court) => {
      const found = reviewedGuide(content, `guides/${court.id}/${name}.mdx`);
      return found ? [{ court, ...found }] : [];
    });
    if (!first) return [];
    writeFileSync(join(content, path), guideFor([first, ...more], to), { flag: 'wx' });
    return [`Written: content/${path}. Read it from beginning to end: it speaks of another court’s way.`];
  });
}

function told({ missing, unknown, look }: CourtReport): string[] {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
  return [
    ...list('Missing:', missing),
    ...list('Not known, and shown so. Add what a source says:', unknown),
    ...list('To look at:', look),
  ];
}

function listFiles(content: string, id: string): Outcome {
  const { own, elsewhere } = filesOfCourt(content, id);
  const spoken =
    elsewhere.length === 0 ? [] : ['', 'Spoken of elsewhere:', ...elsewhere.map((one) => `content/${one}`)];
  return { lines: [...own.map((path) => `content/${path}`), ...spoken], complete: true };
}

/**
 * Begin a court, or say what it still lacks. In: the `content/` folder, and what was asked for. Writes only files that are not there: the
 * court's file first; then, once that fits, its guides, because they take names, addresses and labels from it.
 */
export function courtCommand(content: string, wish: Wish): Outcome {
  const { id, like } = wish;
  if (!/^[a-z]+$/.test(id))
    return failed(`"${id}" is no court’s id: the letters before .uscourts.gov in its CM/ECF address.`, usage);
  if (like !== undefined && (like === id || !published(content).includes(like)))
    return failed(`There are no guides of "${like}" to copy. There are some of ${published(content).join(', ')}.`);
  if (!existsSync(join(content, 'courts', `${id}.yaml`)))
    return wish.files ? failed(`There is no content/courts/${id}.yaml.`) : begin(content, wish);
  if (wish.files) return listFiles(content, id);
  const isNew = namesIn(content, `guides/${id}`, '.mdx').length === 0;
  const others = published(content).filter((one) => one !== id);
  const isAlike = (one: string) => typeOf(content, one) === typeOf(content, id);
  const likest = [...others.filter(isAlike), ...others.filter((one) => !isAlike(one))];
  const from = like === undefined ? (isNew ? likest : []) : [like];
  const written = from.length > 0 && fileFindings(content, id).length === 0 ? copyGuides(content, id, from) : [];
  const report = reportOn(content, id);
  const isComplete = report.missing.length === 0;
  const end = isComplete ? `The court ${id} is complete.` : `The court ${id} is not complete.`;
  return { lines: [...written, ...told(report), '', end], complete: isComplete };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { like: { type: 'string' }, type: { type: 'string' }, files: { type: 'boolean' } },
  });
  const [id] = positionals;
  const { lines, complete } = id === undefined ? failed(usage) : courtCommand('content', { id, ...values });
  console.log(lines.join('\n').trim());
  process.exitCode = complete ? 0 : 1;
}
