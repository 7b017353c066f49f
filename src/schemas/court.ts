import { z } from 'zod';
import { recoveryMeans, remedyIds, secondaryEmailForms } from '../domain/court.ts';
import { fact, isoDate, wording } from './fact.ts';
import { cmecfWording, contact, hours, ianaZone, pacerWording } from './wordings.ts';

/** The kinds of court. */
export const courtTypes = ['district', 'bankruptcy', 'appellate', 'national'] as const;

/** The menu bars of CM/ECF, from left to right. */
const menus = {
  /** What an account that is not linked sees. */
  limited: fact(z.array(z.string())),
  /** What a filer sees. */
  filing: fact(z.array(z.string())),
};

/** The page before the login. */
const splash = z.strictObject({
  /** Its heading. */
  title: wording,
  /** What it says below its links. */
  text: z.array(wording).default([]),
  /** The link to the Document Filing System. */
  filingSystem: wording,
  /** The link straight to the link utility, where there is one. */
  linkUtility: wording.optional(),
});

/** `content/courts/<id>.yaml`: what makes this court differ from the others. The file's name is the court's own id. */
export const court = z.strictObject({
  /** The court's name in full, as it writes it. */
  name: fact(z.string()),
  /** The district as a heading names it: "District of Puerto Rico". */
  shortName: z.string(),
  /** The court's name in PACER's list, which the login page shows. */
  pacerName: fact(z.string()),
  /** The kind of court. */
  type: z.enum(courtTypes),
  /** The IANA time zone of its clerk's office. */
  timeZone: ianaZone,
  /** Where its filers enter CM/ECF. */
  address: fact(z.url()),
  /** The court's public site. */
  site: fact(z.url()).optional(),
  /** The day from which accounts are linked here; absent where no source says. */
  nextgenDate: fact(isoDate).optional(),
  /** How one gets from the address to the link utility, in one sentence; absent where no source says. */
  entry: fact(z.string()).optional(),
  /** The page before the login; absent where the address leads to the login itself, or no source says. */
  splash: splash.optional(),
  /** The heading above the link utility on the Utilities page, if a source gives one. */
  linkHeading: wording.optional(),
  /** The menu bars; what is absent is borrowed from courts of the same kind. */
  menus: z.strictObject({ limited: menus.limited.optional(), filing: menus.filing.optional() }).default({}),
  /** How a filer gets a forgotten CM/ECF login and password back; what is absent is not known. */
  recovery: z
    .strictObject({
      /** Whether the court's own page does it, or its staff. */
      means: fact(z.enum(recoveryMeans)).optional(),
      /** How it goes, in one sentence. */
      how: fact(z.string()).optional(),
      /** The page for a forgotten login. */
      login: fact(z.url()).optional(),
      /** The page for a forgotten password. */
      password: fact(z.url()).optional(),
    })
    .default({}),
  /** What brings the filing menus on after linking, in order; absent where no source says. */
  remedies: fact(z.array(z.enum(remedyIds)).min(1)).optional(),
  /** How a wrong link is undone, in one sentence; absent where no source says. */
  unlink: fact(z.string()).optional(),
  /** How one comes to the form for a secondary e-mail address; absent where no source says. */
  secondaryEmail: fact(z.enum(secondaryEmailForms)).optional(),
  /** What a new CM/ECF password must hold besides letters, numbers and both cases. */
  passwordRules: fact(z.strictObject({ minLength: z.int().positive(), special: z.string().min(1) })).optional(),
  /** What the CM/ECF login of this court looks like, if a source says. */
  login: z
    .strictObject({
      /** The letters that it begins with. */
      beginsWith: fact(z.string()).optional(),
      /** What it is made of, in words. */
      shape: fact(z.string()).optional(),
      /** Characters that keep it from being linked. */
      forbidden: fact(z.string()).optional(),
    })
    .optional(),
  /** What else sets the court apart, each in one sentence. */
  peculiarities: z.array(fact(z.string())).default([]),
  /** Its own words, where its source gives them. */
  words: cmecfWording.partial().default({}),
  /** PACER's words as its source gives them. */
  pacerWords: pacerWording.partial().default({}),
  /** When its clerk's office is open to the public, if a source says and no contact has these hours. */
  clerkHours: fact(hours).optional(),
  /** What its rules say of e-filing that fails; what is absent is not known. */
  technicalFailure: z
    .strictObject({
      /** What its rules call it, and where. */
      called: fact(z.string()).optional(),
      /** Where else to look, each in one sentence. */
      look: z.array(fact(z.string())).min(1).optional(),
    })
    .default({}),
  /** Whom to call or write to, the likeliest first. */
  contacts: z.array(contact).default([]),
});

/** A court's file as the schema reads it. */
export type CourtFile = z.infer<typeof court>;

/** What holds for the courts of a kind until a court's own profile says otherwise. */
export const courtType = z.strictObject({
  menus: z.strictObject(menus),
  secondaryEmail: fact(z.enum(secondaryEmailForms)),
  words: cmecfWording.partial().default({}),
});
