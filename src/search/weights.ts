/** The parameters of the search, all in one place. `test/site/search.test.ts` measures their effect. */
export const weights = {
  /** How much of a page's score counts if it has another word for what was asked. */
  synonym: 0.6,
  /** How much a word counts that only names a court: where someone files is not what they ask. */
  place: 0.2,
  /** How much more a guide counts: it shows what a question only tells, and has no list of other ways to ask. */
  guide: 1.5,
  /** How many words of a question are looked up; a longer question repeats itself. */
  ideas: 16,
  /** Pages with less than this share of the best page's score are not shown. */
  cutOff: 0.2,
  /** How many results are shown. */
  shown: 10,
  /** How many words an excerpt has. */
  excerpt: 34,
} as const;

/** Pagefind's settings for ranking. A page's practice addresses are kept with it, but searches do not find it by them. */
export const pagefindRanking = {
  metaWeights: { title: 5, aliases: 3, summary: 2, topics: 2, practice: 0 },
} as const;
