import { z } from 'zod';
import { remedyIds } from '../domain/court.ts';
import { cmecfReasons } from '../domain/refusal.ts';
import { courtType, courtTypes } from './court.ts';
import { fact } from './fact.ts';
import { cmecfWording, contact, refusalText } from './wordings.ts';

/** `content/cmecf.yaml`: words of CM/ECF that hold until a court's own profile says otherwise. */
export const cmecfSite = z.strictObject({
  /** Words of the court's site. Where a source of another court gives them, they show as borrowed. */
  words: cmecfWording,
  /** What holds for courts of one kind. */
  types: z.partialRecord(z.enum(courtTypes), courtType),
  /** What to try when the menu bar stays short, for courts whose own source names nothing. */
  remedies: fact(z.array(z.enum(remedyIds)).min(1)),
  /** Refusals by reason. */
  refusals: z.strictObject(
    Object.fromEntries(cmecfReasons.map((reason) => [reason, refusalText])) as Record<
      (typeof cmecfReasons)[number],
      typeof refusalText
    >,
  ),
  /** Whom one calls at a court of which no source says. */
  contact,
  /** What the coach adds where a CM/ECF login is wrong; `{beginsWith}` stands for what this court's logins begin with. */
  loginHint: z.string(),
  /** What a caller can say to any court. */
  topics: contact.shape.topics,
});

/** CM/ECF's file as the schema reads it. */
export type CmecfFile = z.infer<typeof cmecfSite>;
