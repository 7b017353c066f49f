import { isField } from './field-values.ts';

/** A control as a person finds it again: what it is, where it stands, how it is named, and which of that name it is. */
export interface Mark {
  readonly tag: string;
  readonly region: string;
  readonly name: string;
  readonly number: number;
}

function nameOf(element: Element): string {
  const label = isField(element) ? element.labels?.[0] : undefined;
  // The star says that a value is required, and is no part of the name.
  return (label ?? element).textContent.replace(/ \*$/, '').trim();
}

const regionOf = (element: Element) => element.closest('section[aria-label]')?.getAttribute('aria-label') ?? '';

/** The controls of a practice that are called the same, in the order of the page. */
const namesakes = (root: Element, { tag, region, name }: Omit<Mark, 'number'>) =>
  [...root.querySelectorAll<HTMLElement>(tag)].filter((one) => nameOf(one) === name && regionOf(one) === region);

/** How a person would find a control again, after the page has been drawn anew. */
export function markOf(root: Element, element: Element): Mark {
  const mark = { tag: element.tagName.toLowerCase(), region: regionOf(element), name: nameOf(element) };
  return { ...mark, number: namesakes(root, mark).indexOf(element as HTMLElement) };
}

/** The control that a mark stands for now; undefined where there is none. */
export const findMarked = (root: Element, mark: Mark): HTMLElement | undefined => namesakes(root, mark)[mark.number];
