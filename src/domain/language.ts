/** The language of the pages, as HTML and the names of the files in `content/ui/` have it. */
export const language = 'en';

/** The locale by which dates, times and lists are written out. */
export const locale = 'en-US';
