import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CourtGuide, courtGuide, type GuideTemplate, guideTemplate } from '../../schemas/court-guide.ts';
import { guide, type Guide } from '../../schemas/guide.ts';
import { parsed } from '../../schemas/parsed.ts';
import { factAt } from '../fact-at.ts';
import { type CourtContent, courtContent, namesIn, partsOf, sourcesNamedIn, sourcesOf, yamlAt } from '../files.ts';
import { composeGuide, type GuideParts } from './compose.ts';

/** The guide of a court, put together. */
export interface ReadGuide extends GuideParts<Guide> {
  /** The court's id and the guide's name, with a slash between them. */
  readonly id: string;
}

/** The names of the guides that every court has, such as `link`. */
export const templateNames = (content: string): string[] => namesIn(content, 'guides/court', '.mdx');

function fileAt(content: string, path: string): GuideParts<unknown> {
  try {
    return partsOf(readFileSync(join(content, path), 'utf8'));
  } catch (error) {
    throw new Error(`content/${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

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

/** The sources of the facts that a text takes from content. Throws where there is no such fact. */
function sourcesOfFacts(content: string, body: string, { id, file, pacer }: CourtContent): string[] {
  const facts = namesIn(content, 'facts', '.yaml').map(
    (name) => [name, yamlAt(content, `facts/${name}.yaml`)] as const,
  );
  const roots = { court: file, pacer, ...Object.fromEntries(facts) };
  return [...body.matchAll(/<GuideFact\s[^>]*?of="([^"]+)"/g)].map(([, path = '']) => {
    const fact = factAt(path, roots);
    if (!fact) throw new Error(`there is no fact ${path}; court stands for content/courts/${id}.yaml`);
    return fact.source;
  });
}

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
      const all = [...new Set([...front.sources, ...sourcesOfFacts(content, body, court)])];
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
