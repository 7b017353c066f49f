import { getEntry } from 'astro:content';
import type { SiteStrings } from '../schemas/site-strings.ts';

/** The site's messages in the language of the page. */
export async function siteText(language = 'en'): Promise<SiteStrings> {
  const entry = await getEntry('ui', language);
  if (!entry) throw new Error(`content/ui/${language}.yaml is missing`);
  return entry.data;
}

/** Put values into a message. Throws where the message has a place that no value was given for. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${message}" needs a value for ${place}`);
    return String(value);
  });
