/** The texts of the page of results, with `{…}` where a value goes. */
export interface SearchText {
  /** The count of the results if there is one, if there are many, and if only the best of many are shown. */
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
