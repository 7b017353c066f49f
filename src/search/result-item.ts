import type { Result } from './ask.ts';
import { everyCourt } from './entry.ts';
import type { SearchText } from './search-text.ts';

/** A result as an item of the list. Everything from the index goes in as text, never as HTML. */
export function resultItem(result: Result, text: SearchText, courtNames: ReadonlyMap<string, string>): HTMLLIElement {
  const item = element('li', 'result');
  const title = element('h2');
  title.append(link(result.address, result.title));

  const about = element('p', 'aside');
  const courts = result.courts.map((id) => (id === everyCourt ? text.everyCourt : (courtNames.get(id) ?? id)));
  about.append([result.kind === 'guide' ? text.guide : text.question, ...courts].join(' · '));

  const excerpt = element('p', 'excerpt');
  result.excerpt.forEach((piece, index) => {
    if (index > 0) excerpt.append(' ');
    if (piece.sought) {
      const mark = element('mark');
      mark.append(piece.text);
      excerpt.append(mark);
    } else {
      excerpt.append(piece.text);
    }
  });

  item.append(title, about, excerpt);
  if (result.practice !== undefined) {
    const practice = element('p', 'to-practice');
    const start = link(result.practice, text.practice);
    const which = element('span', 'hidden-from-sight');
    which.append(`: ${result.title}`);
    start.append(which);
    practice.append(start);
    item.append(practice);
  }
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

function link(address: string, words: string): HTMLAnchorElement {
  const made = element('a');
  made.href = address;
  made.append(words);
  return made;
}
