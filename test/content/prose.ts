import { globSync, readFileSync } from 'node:fs';

/** A text that readers read: its file, and its paragraphs without the front matter, each in one line. */
export interface Prose {
  readonly path: string;
  readonly paragraphs: readonly string[];
}

/** The prose of every guide and every question. */
export const contentFiles = (): readonly Prose[] =>
  globSync('content/{guides,faq}/**/*.mdx')
    .sort()
    .map((path) => ({
      path,
      paragraphs: readFileSync(path, 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter((paragraph) => paragraph !== ''),
    }));
