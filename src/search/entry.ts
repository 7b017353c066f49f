/** What a result is: a guide shows how, a question is answered. */
export type Kind = 'guide' | 'question';

/** Stands for a court's id where a page speaks of all courts. */
export const everyCourt = 'national';
