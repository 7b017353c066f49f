import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { court, type CourtFile } from '../schemas/court.ts';
import { faultInWords } from '../schemas/fault.ts';
import { guide } from '../schemas/guide.ts';
import { courtContent, namesIn, partsOf, questionsIn, sourcesNamedIn, sourcesOf, yamlAt } from './content-files.ts';
import { faultOfSteps } from './court-guide-steps.ts';
import { leftToWrite, notReviewed } from './court-guides.ts';
import { optionalKeys } from './court-scaffold.ts';

/** What is missing in a court's files, what is not known of it, and what to look at. */
export interface CourtReport {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly look: readonly string[];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The optional keys that the court's file leaves out, and what belongs there. */
function unknownIn(file: CourtFile): string[] {
  const keys = Object.entries(optionalKeys).filter(([key]) => isEmpty(file[key as keyof CourtFile]));
  return keys.map(([key, { is }]) => `${key}: ${is}`);
}

/** Names of guides that some court has, so that the others should have them too. */
const guideNames = (content: string): string[] =>
  [...new Set(namesIn(content, 'courts', '.yaml').flatMap((id) => namesIn(content, `guides/${id}`, '.mdx')))].sort();

function guideFindings(content: string, id: string): string[] {
  const there = namesIn(content, `guides/${id}`, '.mdx');
  const absent = guideNames(content).filter((name) => !there.includes(name));
  const known = courtContent(content, id);
  return [
    ...absent.map((name) => `content/guides/${id}/${name}.mdx is not there`),
    ...there.flatMap((name) => {
      const path = `guides/${id}/${name}.mdx`;
      const { front, body } = partsOf(readFileSync(join(content, path), 'utf8'));
      const left = body.match(leftToWrite)?.length ?? 0;
      const isReviewed = (front as { reviewed?: unknown } | null)?.reviewed !== notReviewed;
      const parsed = guide.safeParse(isReviewed ? front : { ...(front as object), reviewed: '2000-01-01' });
      const fault = parsed.success ? faultOfSteps(parsed.data, known) : null;
      const sources = parsed.success ? parsed.data.sources.filter((one) => !(one in known.sources)) : [];
      const found = [
        ...(parsed.error?.issues.map((issue) => faultInWords(issue, front)) ?? []),
        ...(fault === null ? [] : [fault]),
        ...sources.map((one) => `content/sources/${one}.yaml is not there`),
        ...(left === 0 ? [] : [`places still to be written: ${left}; look for TO WRITE and NOT KNOWN`]),
        ...(isReviewed ? [] : ['nobody has reviewed it: read it against its sources, then set "reviewed" to the day']),
      ];
      return found.map((one) => `content/${path}: ${one}`);
    }),
  ];
}

function coverageFindings(content: string, id: string): string[] {
  const covered = namesIn(content, 'coverage', '.yaml').map(
    (name) => (yamlAt(content, `coverage/${name}.yaml`) as { source?: string }).source,
  );
  return Object.entries(sourcesOf(content))
    .filter(([source, data]) => data.court === id && data.kind === 'document' && !covered.includes(source))
    .map(([source]) => `content/coverage/ has no file that accounts for the sentences of the document ${source}`);
}

/** Questions that are marked as speaking of some courts, and not of this one. */
const questionsElsewhere = (content: string, id: string): string[] =>
  questionsIn(content)
    .filter(({ courts }) => courts.length > 0 && !courts.includes(id))
    .map(
      ({ path, courts }) =>
        `content/${path} speaks of ${courts.join(', ')} only; add ${id} if its answer holds here too`,
    );

/** What keeps a court's file from being used: its schema, its sources, its time zone. */
export function fileFindings(content: string, id: string): string[] {
  const path = `courts/${id}.yaml`;
  const data = yamlAt(content, path);
  const parsed = court.safeParse(data);
  const found = parsed.success
    ? [
        ...sourcesNamedIn(parsed.data)
          .filter((source) => !namesIn(content, 'sources', '.yaml').includes(source))
          .map((source) => `content/sources/${source}.yaml is not there`),
      ]
    : parsed.error.issues.map((issue) => faultInWords(issue, data));
  return found.map((one) => `content/${path}: ${one}`);
}

/** Report on a court whose file is there. In: the `content/` folder, the court's id. */
export function reportOn(content: string, id: string): CourtReport {
  const missing = fileFindings(content, id);
  if (missing.length > 0) return { missing, unknown: [], look: [] };
  return {
    missing: [...guideFindings(content, id), ...coverageFindings(content, id)],
    unknown: unknownIn(court.parse(yamlAt(content, `courts/${id}.yaml`))),
    look: questionsElsewhere(content, id),
  };
}
