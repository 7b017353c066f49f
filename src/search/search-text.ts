/** What the page of results says, with `{…}` where a value is put in. */
export interface SearchText {
  /** How results are counted: one, many, and the best of many. */
  readonly one: string;
  readonly many: string;
  readonly best: string;
  readonly nothing: string;
  readonly missing: string;
  readonly failed: string;
  readonly guide: string;
  readonly question: string;
  readonly everyCourt: string;
  readonly practice: string;
}

/** Puts values into a message. */
export const put = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
