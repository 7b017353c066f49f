import { court, type CourtFile } from '../schemas/court.ts';
import { faultInWords } from '../schemas/fault.ts';
import { courtContent, namesIn, questionsIn, sourcesNamedIn, sourcesOf, yamlAt } from '../content/files.ts';
import { faultOfSteps } from '../content/guides/fault.ts';
import { guidesOfCourt, templateNames } from '../content/guides/read.ts';
import { optionalKeys } from './court-scaffold.ts';

/** What is missing in a court's files, what is not known about it, and what to look at. */
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

/** What keeps the court's guides from being put together or played. */
function guideFindings(content: string, id: string): string[] {
  const court = courtContent(content, id);
  try {
    return guidesOfCourt(content, id).flatMap((guide) => {
      const fault = faultOfSteps(guide.front, court, court.strings);
      const sources = guide.front.sources.filter((source) => !(source in court.sources));
      const found = [
        ...(fault === null ? [] : [fault]),
        ...sources.map((source) => `content/sources/${source}.yaml is not there`),
      ];
      return found.map((text) => `the guide ${guide.id}: ${text}`);
    });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The guides in which the court has no sentence of its own yet. */
const guidesWithoutOwn = (content: string, id: string): string[] =>
  templateNames(content)
    .filter((name) => !namesIn(content, `guides/${id}`, '.mdx').includes(name))
    .map(
      (name) =>
        `/courts/${id}/${name}/ says what holds in every court; content/guides/${id}/${name}.mdx is for what only this court’s sources say`,
    );

function coverageFindings(content: string, id: string): string[] {
  const covered = namesIn(content, 'coverage', '.yaml').map(
    (name) => (yamlAt(content, `coverage/${name}.yaml`) as { source?: string }).source,
  );
  return Object.entries(sourcesOf(content))
    .filter(([source, data]) => data.court === id && data.kind === 'document' && !covered.includes(source))
    .map(([source]) => `content/coverage/ has no file that accounts for the sentences of the document ${source}`);
}

/** Questions that are marked for some courts, but not for this court. */
const questionsElsewhere = (content: string, id: string): string[] =>
  questionsIn(content)
    .filter(({ courts }) => courts.length > 0 && !courts.includes(id))
    .map(
      ({ path, courts }) =>
        `content/${path} speaks of ${courts.join(', ')} only; add ${id} if its answer holds here too`,
    );

/** What keeps a court's file from being used: its schema, its sources, its time zone. */
function fileFindings(content: string, id: string): string[] {
  const path = `courts/${id}.yaml`;
  const data = yamlAt(content, path);
  const parsed = court.safeParse(data);
  const faults = parsed.success
    ? [
        ...sourcesNamedIn(parsed.data)
          .filter((source) => !namesIn(content, 'sources', '.yaml').includes(source))
          .map((source) => `content/sources/${source}.yaml is not there`),
      ]
    : parsed.error.issues.map((issue) => faultInWords(issue, data));
  return faults.map((fault) => `content/${path}: ${fault}`);
}

/** Report on a court that has a file. In: the `content/` folder, the court's id. */
export function reportOn(content: string, id: string): CourtReport {
  const missing = fileFindings(content, id);
  if (missing.length > 0) return { missing, unknown: [], look: [] };
  return {
    missing: [...guideFindings(content, id), ...coverageFindings(content, id)],
    unknown: unknownIn(court.parse(yamlAt(content, `courts/${id}.yaml`))),
    look: [...guidesWithoutOwn(content, id), ...questionsElsewhere(content, id)],
  };
}
