import { z } from 'zod';
import { topicIds } from '../domain/topics.ts';
import { pacerReasons } from '../domain/refusal.ts';
import { cmecfWords, pacerWords } from '../domain/wording.ts';
import { fact, telephone, wording } from './fact.ts';

/** What a system says when it refuses, and our explanation of it. */
export const refusalText = z.strictObject({
  /** The system's words, or illustrative ones. */
  message: wording,
  /** Two sentences for the coach: why, and what to do. */
  lesson: z.string().min(1),
});

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day from 00:00 to 23:59, such as 08:30');

const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** The time zone of an office, by its IANA name. */
export const ianaZone = z.string().refine((name) => zones.has(name), {
  error: ({ input }) =>
    `"${String(input)}" is no IANA time zone; courts have America/New_York, America/Chicago, America/Denver, America/Phoenix, America/Los_Angeles, America/Anchorage, Pacific/Honolulu, America/Puerto_Rico, Pacific/Guam, and a few more`,
});

/** Weekday hours by the contact's own clock: `08:00` to `18:00`. */
export const hours = z
  .strictObject({
    from: timeOfDay,
    until: timeOfDay,
    /** An IANA time zone. */
    timeZone: ianaZone,
  })
  .refine(({ from, until }) => from < until, 'the office closes before it opens: `until` comes after `from`');

/** Whom the reader can call or write to. */
export const contact = z.strictObject({
  /** An id within the file: `help-desk`. */
  id: z.string(),
  /** The role that answers, never a person: "CM/ECF help desk". */
  role: z.string(),
  /** What to ask them for. */
  for: z.string(),
  /** Does the practice telephone or mailbox reach them? */
  inPractice: z.boolean().default(true),
  phone: fact(telephone).optional(),
  email: fact(z.email()).optional(),
  /** Extensions that a source lists, with its date: they change often. */
  extensions: fact(z.string()).optional(),
  /** Absent where no source gives hours: then they are shown as not known. */
  hours: fact(hours).optional(),
  /** What the practice telephone lets a caller say to them. */
  topics: z
    .array(
      z.strictObject({
        id: z.enum(topicIds),
        /** What the caller says. */
        says: wording,
        /** What the role answers. */
        answer: wording,
      }),
    )
    .default([]),
});

/** The words of PACER's pages, by name. */
export const pacerWording = z.strictObject(
  Object.fromEntries(pacerWords.map((word) => [word, wording])) as Record<(typeof pacerWords)[number], typeof wording>,
);

/** `content/pacer.yaml`: PACER's addresses, words and contacts, the same for every court. */
export const pacerSite = z.strictObject({
  /** The login page of Central Sign-On. */
  loginAddress: fact(z.url()),
  /** Where links of the login page lead. */
  elsewhere: z.strictObject({
    forgotUsername: fact(z.url()),
    forgotPassword: fact(z.url()),
    needAccount: fact(z.url()),
    moreAboutUpgraded: fact(z.url()),
  }),
  /** PACER's own instructions, by what they teach. */
  aids: z.record(z.string(), fact(z.url())),
  /** Words of the login page and its dialogs. */
  words: pacerWording,
  /** Refusals by reason. */
  refusals: z.strictObject(
    Object.fromEntries(pacerReasons.map((reason) => [reason, refusalText])) as Record<
      (typeof pacerReasons)[number],
      typeof refusalText
    >,
  ),
  /** The PACER Service Center. */
  contacts: z.array(contact),
});

/** The words of a court's site, by name. */
export const cmecfWording = z.strictObject(
  Object.fromEntries(cmecfWords.map((word) => [word, wording])) as Record<(typeof cmecfWords)[number], typeof wording>,
);

/** PACER's file as the schema reads it. */
export type PacerFile = z.infer<typeof pacerSite>;
/** A contact as the schema reads it. */
export type ContactEntry = z.infer<typeof contact>;
