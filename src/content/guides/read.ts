import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CourtGuide, courtGuide, type GuideTemplate, guideTemplate } from '../../schemas/court-guide.ts';
import { guide, type Guide } from '../../schemas/guide.ts';
import { parsed } from '../../schemas/parsed.ts';
import { factAt } from '../fact-at.ts';
import { type CourtContent, courtContent, namesIn, partsOf, sourcesNamedIn, sourcesOf } from '../files.ts';
import { composeGuide, type GuideParts } from './compose.ts';

/** The guide of a court, put together. */
export interface ReadGuide extends GuideParts<Guide> {
  /** The court's id and the guide's name, with a slash between them. */
  readonly id: string;
}

/** The names of the guides that every court has, such as `link`. */
export const templateNames = (content: string): string[] => namesIn(content, 'guides/court', '.mdx');

const fileAt = (content: string, path: string) => partsOf(readFileSync(join(content, path), 'utf8'));

function templateAt(content: string, path: string): GuideParts<GuideTemplate> {
  const { front, body } = fileAt(content, path);
  return { front: parsed(path, front, guideTemplate), body };
}

/** What a court says of its own in a guide; null where it has no such file. */
function ownAt(content: string, path: string): GuideParts<CourtGuide> | null {
  if (!existsSync(join(content, path))) return null;
  const { front, body } = fileAt(content, path);
  return { front: parsed(path, front, courtGuide), body };
}

/** The sources of the facts that a text takes from the court's file and from PACER's. */
const sourcesOfFacts = (body: string, { file, pacer }: CourtContent): string[] =>
  [...body.matchAll(/<GuideFact\s[^>]*?of="([^"]+)"/g)].flatMap(([, path = '']) => {
    const fact = factAt(path, { court: file, pacer });
    return fact ? [fact.source] : [];
  });

/**
 * The guides of one court: each template with what this court has put in. In: the `content/` folder, the court's id. Throws, naming the file,
 * where one does not fit or cannot be put together.
 */
export function guidesOfCourt(content: string, id: string, sources = sourcesOf(content)): ReadGuide[] {
  const court = courtContent(content, id, sources);
  return templateNames(content).map((name) => {
    const path = `guides/${id}/${name}.mdx`;
    const template = templateAt(content, `guides/court/${name}.mdx`);
    const own = ownAt(content, path);
    try {
      const { front, body } = composeGuide(template, own, court, sourcesNamedIn(court.file));
      // A fact that the template takes from PACER has its source in the list, whatever the court's own file names.
      const all = [...new Set([...front.sources, ...sourcesOfFacts(body, court)])];
      return { id: `${id}/${name}`, front: guide.parse({ ...front, sources: all }), body };
    } catch (error) {
      const from = own ? `content/${path}, or content/guides/court/${name}.mdx` : `content/guides/court/${name}.mdx`;
      throw new Error(`${from}, for ${id}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
}

/** The guides of all courts that have a file. Throws as `guidesOfCourt` does. */
export function guidesOfCourts(content: string): ReadGuide[] {
  const sources = sourcesOf(content);
  return namesIn(content, 'courts', '.yaml').flatMap((id) => guidesOfCourt(content, id, sources));
}
