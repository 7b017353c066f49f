import { z } from 'zod';
import { dayThatHasCome } from './fact.ts';
import { topicList } from './guide.ts';

/** `content/faq/<slug>.mdx`, its front matter: one question, and the answer first in the body. */
export const faq = z.strictObject({
  /** The question as people ask it. */
  question: z.string().endsWith('?'),
  /** Other ways to ask it. */
  aliases: z.array(z.string()).default([]),
  /** Other ways to ask it in other languages, by the language's code. */
  aliasesIn: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string()).min(1)).default({}),
  /** The topics it answers. */
  topics: topicList,
  /** The courts that it speaks of, by id; empty for all. */
  courts: z.array(z.string()).default([]),
  /** The answer in one or two sentences. A fact stands in it by its path: `{mfa.appLimit}`, and a day as `{mfa.requiredBy date}`. */
  answer: z.string().max(400),
  /** The guide that shows how, by its address; `{court}` stands for each court that the question speaks of. */
  guide: z.string().startsWith('/').optional(),
  /** The scenario that drills it, by its address; `{court}` as above. */
  practice: z.string().startsWith('/practice/').optional(),
  /** The sources it draws on. */
  sources: z.array(z.string()).min(1),
  /** The day someone last read it against its sources. */
  reviewed: dayThatHasCome,
});

/** A question's front matter as the schema reads it. */
export type Faq = z.infer<typeof faq>;
