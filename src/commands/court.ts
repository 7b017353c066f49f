import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { yamlAt } from '../content/files.ts';
import { filesOfCourt } from './court-files.ts';
import { type CourtReport, reportOn } from './court-report.ts';
import { courtScaffold } from './court-scaffold.ts';

/** What was asked for: a court, and what of it. */
export interface Wish {
  readonly id: string;
  /** The kind of a court that is not there yet. */
  readonly type?: string | undefined;
  /** Does the command only list the court's files? */
  readonly files?: boolean | undefined;
}

/** The command's output, and whether the court is complete. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly complete: boolean;
}

const usage = 'npm run court -- <id> [--type district|bankruptcy] [--files]';
const failed = (...lines: string[]): Outcome => ({ lines, complete: false });

/** The kinds of court that practice knows the menus of. */
const kindsIn = (content: string): string[] => Object.keys((yamlAt(content, 'cmecf.yaml') as { types: object }).types);

function begin(content: string, { id, type }: Wish): Outcome {
  const kinds = kindsIn(content);
  if (type === undefined || !kinds.includes(type))
    return failed(`What kind of court is it? Say --type ${kinds.join(' or --type ')}.`, usage);
  const path = join(content, 'courts', `${id}.yaml`);
  writeFileSync(path, courtScaffold(id, type), { flag: 'wx' });
  return failed(`Written: content/courts/${id}.yaml. Fill it in, then run this again.`, ...told(reportOn(content, id)));
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
    elsewhere.length === 0 ? [] : ['', 'Spoken of elsewhere:', ...elsewhere.map((line) => `content/${line}`)];
  return { lines: [...own.map((path) => `content/${path}`), ...spoken], complete: true };
}

/**
 * Begin a court, or say what it still lacks. In: the `content/` folder, and what was asked for. Writes the court's file if it is not there; its
 * guides need no file.
 */
export function courtCommand(content: string, wish: Wish): Outcome {
  const { id } = wish;
  if (!/^[a-z]+$/.test(id))
    return failed(`"${id}" is no court’s id: the letters before .uscourts.gov in its CM/ECF address.`, usage);
  if (!existsSync(join(content, 'courts', `${id}.yaml`)))
    return wish.files ? failed(`There is no content/courts/${id}.yaml.`) : begin(content, wish);
  if (wish.files) return listFiles(content, id);
  const report = reportOn(content, id);
  const isComplete = report.missing.length === 0;
  const end = isComplete ? `The court ${id} is complete.` : `The court ${id} is not complete.`;
  return { lines: [...told(report), '', end], complete: isComplete };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { type: { type: 'string' }, files: { type: 'boolean' } },
  });
  const [id] = positionals;
  const { lines, complete } = id === undefined ? failed(usage) : courtCommand('content', { id, ...values });
  console.log(lines.join('\n').trim());
  process.exitCode = complete ? 0 : 1;
}
