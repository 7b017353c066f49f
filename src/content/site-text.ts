import { getEntry } from 'astro:content';
import type { SiteStrings } from '../schemas/site-strings.ts';

/** The site's messages in the language of the page. */
export async function siteText(language = 'en'): Promise<SiteStrings> {
  const entry = await getEntry('ui', language);
  if (!entry) throw new Error(`content/ui/${language}.yaml is missing`);
  return entry.data;
}
