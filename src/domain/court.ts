import type { Instant } from './instant.ts';
import type { PasswordRules } from './password-rules.ts';
import type { Reason } from './refusal.ts';
import type { CmecfWord, DeviceWord, PacerWord, Wording } from './wording.ts';

/** The items of a CM/ECF menu bar that the simulator tells apart, by the words the bar shows. */
export type MenuItem = string;

/** Whom the practice telephone can reach: a role, never a named person. */
export interface Contact {
  readonly id: string;
  /** The role that answers, such as "Help desk". */
  readonly role: string;
  readonly phone: string;
  /** Weekday hours by the contact's own clock, in minutes after midnight; absent where no source gives them. */
  readonly hours?: { readonly from: number; readonly until: number; readonly timeZone: string };
  /** What can be said to them. */
  readonly topics: readonly Topic[];
}

/** What a caller says: the request, and what the role answers. */
export interface Topic {
  readonly id: TopicId;
  readonly says: Wording;
  readonly answer: Wording;
}

/** The requests that the simulator acts on. */
export const topicIds = ['names-do-not-match', 'reactivate', 'unlink', 'unlink-details'] as const;
/** One request that the simulator acts on. */
export type TopicId = (typeof topicIds)[number];

/** A court as the simulator needs it: its profile with every word resolved and graded. */
export interface CourtProfile {
  readonly id: string;
  /** As the court writes its name in a heading: "District of Puerto Rico". */
  readonly shortName: string;
  readonly timeZone: string;
  /** The host of its CM/ECF site. */
  readonly host: string;
  /** Where its filers enter, as an address the reader can check. */
  readonly address: string;
  /** When NextGen, and with it the link utility, began; null where no source says. */
  readonly nextgenFrom: Instant | null;
  readonly menus: { readonly limited: readonly MenuItem[]; readonly filing: readonly MenuItem[] };
  /** Where the court's own recovery of CM/ECF logins and passwords is; null where no source gives an address. */
  readonly recovery: { readonly login: string; readonly password: string } | null;
  /** What a new CM/ECF password must hold; null where no source says. */
  readonly passwordRules: PasswordRules | null;
  /** What its CM/ECF logins begin with; empty where no source says. */
  readonly loginBeginsWith: string;
  /** The grade of each menu bar item's label. */
  readonly menuWords: Readonly<Record<MenuItem, Wording>>;
  readonly pacer: PacerSite;
  readonly words: Readonly<Record<CmecfWord, Wording>>;
  readonly refusals: Readonly<Record<Reason, RefusalText>>;
  readonly contacts: readonly Contact[];
  /** What the devices' controls say; `{role}` and `{moment}` stand for whom one calls and when. */
  readonly devices: Readonly<Record<DeviceWord, string>>;
}

/** PACER as the simulator needs it. */
export interface PacerSite {
  readonly loginAddress: string;
  /** Where links lead that are not part of the practice, by what they are for; absent where no source says. */
  readonly elsewhere: Readonly<Partial<Record<string, string>>>;
  readonly words: Readonly<Record<PacerWord, Wording>>;
}

/** What the system says when it refuses, and what we say about it. */
export interface RefusalText {
  readonly message: Wording;
  readonly lesson: string;
}
