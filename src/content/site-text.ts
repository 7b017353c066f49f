import { getEntry } from 'astro:content';
import type { SiteStrings } from '../schemas/site-strings.ts';
import { language } from '../domain/language.ts';

/** The site's messages in the language of the page. */
export async function siteText(of = language): Promise<SiteStrings> {
  const entry = await getEntry('ui', of);
  if (!entry) throw new Error(`content/ui/${of}.yaml is missing`);
  return entry.data;
}
