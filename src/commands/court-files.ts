import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, questionsIn, sourcesOf, yamlAt } from '../content/files.ts';

/** The files that belong to a court in `content/`, and the other places that mention it. Paths are those below `content/`. */
export interface CourtFiles {
  /** Removing these removes the court. */
  readonly own: readonly string[];
  /** Lines of other files that lead to its pages or take its facts, with the number of the line. */
  readonly elsewhere: readonly string[];
}

const allFiles = (content: string): string[] =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The files that list what became of the sentences of its documents. */
function coverageOf(content: string, ofCourt: readonly string[]): string[] {
  const paths = namesIn(content, 'coverage', '.yaml').map((name) => `coverage/${name}.yaml`);
  return paths.filter((path) => ofCourt.includes((yamlAt(content, path) as { source?: string }).source ?? ''));
}

const names = (text: string, id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);

/**
 * The files of a court: its profile, its guides, the questions that are only about it, the coverage of its documents, and those of
 * its sources that nothing else uses.
 */
export function filesOfCourt(content: string, id: string): CourtFiles {
  const all = allFiles(content);
  const texts = new Map(all.map((path) => [path, readFileSync(join(content, path), 'utf8')]));
  const ofCourt = Object.entries(sourcesOf(content)).flatMap(([source, { court }]) => (court === id ? [source] : []));
  const base = [
    ...all.filter((path) => path === `courts/${id}.yaml` || path.startsWith(`guides/${id}/`)),
    ...questionsIn(content).flatMap(({ path, courts }) => (courts.length === 1 && courts[0] === id ? [path] : [])),
    ...coverageOf(content, ofCourt),
  ];
  const others = all.filter((path) => !base.includes(path) && !path.startsWith('sources/'));
  const spare = ofCourt.filter((source) => !others.some((path) => names(texts.get(path) ?? '', source)));
  const own = [...base, ...spare.map((source) => `sources/${source}.yaml`)];
  const leads = new RegExp(
    `/(?:courts|practice)/${id}/|of="${id}\\.|\\bcourt: ${id}\\b|\\bcourts: \\[[^\\]]*\\b${id}\\b`,
  );
  const elsewhere = all
    .filter((path) => !own.includes(path) && !path.startsWith('sources/'))
    .flatMap((path) =>
      (texts.get(path) ?? '').split('\n').flatMap((line, index) => (leads.test(line) ? [`${path}:${index + 1}`] : [])),
    );
  return { own, elsewhere };
}
