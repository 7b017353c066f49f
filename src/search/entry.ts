/** The kind of a result: a guide shows how to do something, a question has its answer. */
export type Kind = 'guide' | 'question';

/** Takes the place of a court's id if a page is about all courts. */
export const everyCourt = 'national';
