import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes every page of a build. In: its folder, and a function from a page's HTML to the HTML that replaces it. */
export function changePages(folder: string, change: (html: string) => string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of pages.map((page) => join(folder, page))) {
    const html = readFileSync(file, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(file, changed);
  }
}
