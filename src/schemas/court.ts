import { z } from 'zod';
import { fact, isoDate } from './fact.ts';
import { cmecfWording, contact } from './wordings.ts';

/** `content/courts/<id>.yaml`: what makes this court differ from the others. The file's name is the court's own id. */
export const court = z.strictObject({
  /** The court's name in full, as it writes it. */
  name: fact(z.string()),
  /** The district as a heading names it: "District of Puerto Rico". */
  shortName: z.string(),
  /** The court's name in PACER's list, which the login page shows. */
  pacerName: fact(z.string()),
  /** The kind of court. */
  type: z.enum(['district', 'bankruptcy', 'appellate', 'national']),
  /** The IANA time zone of its clerk's office. */
  timeZone: z.string(),
  /** Where its filers enter CM/ECF. */
  address: fact(z.url()),
  /** The court's public site. */
  site: fact(z.url()).optional(),
  /** The day from which accounts are linked here; absent where no source says. */
  nextgenDate: fact(isoDate).optional(),
  /** The menu bar before and after linking, from left to right. */
  menus: z.strictObject({ limited: fact(z.array(z.string())), filing: fact(z.array(z.string())) }),
  /** Where a filer recovers the CM/ECF login and password; what is absent is not offered. */
  recovery: z.strictObject({
    login: fact(z.url()).optional(),
    password: fact(z.url()).optional(),
  }),
  /** What a new CM/ECF password must hold besides letters, numbers and both cases. */
  passwordRules: fact(z.strictObject({ minLength: z.int().positive(), special: z.string().min(1) })).optional(),
  /** What the CM/ECF login of this court looks like, if a source says. */
  login: z.strictObject({ beginsWith: fact(z.string()) }).optional(),
  /** Its own words, where its source gives them. */
  words: cmecfWording.partial().default({}),
  /** Whom to call or write to, the likeliest first. */
  contacts: z.array(contact),
});

/** A court's file as the schema reads it. */
export type CourtFile = z.infer<typeof court>;
