import { z } from 'zod';

/** `content/pages/*.mdx`: a page of prose about the site itself. */
export const prosePage = z.strictObject({
  /** In the tab, and above the text. */
  title: z.string().min(1),
  /** What search engines show. */
  description: z.string().min(1),
  /** The page in two or three sentences, below the title. */
  lede: z.string().min(1),
});
