import { fill } from '../domain/fill.ts';
import { isSendingEnter } from '../ui/screen/enter.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { type Index, openIndex } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { type SearchText } from './search-text.ts';

/** How long after the last key the results appear, and how long after it they are announced, in ms. */
const pause = { search: 30, announce: 700 };

/** The page of results: reads the question from the address and the fields, and keeps both and the list in step. */
export function attachSearchPage(root: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!element) throw new Error(`The page has no [data-search-${name}].`);
    return element;
  };
  const field = part('field') as HTMLInputElement;
  const court = part('court') as HTMLSelectElement;
  const status = part('status');
  const list = part('results');
  const missing = part('missing');
  const nothing = part('nothing');
  const elsewhere = part('elsewhere');
  const all = part('all');
  const text = JSON.parse(root.dataset.text ?? '') as SearchText;
  const courtNames = new Map([...court.options].map((option) => [option.value, option.label]));
  const places = (root.dataset.places ?? '').split('|');

  let index: Promise<Index> | undefined;
  /** The number of the latest search. Results of an earlier search are not shown: something was typed since. */
  let latest = 0;
  let toSearch: number | undefined;
  let toAnnounce: number | undefined;
  const beginTurn = (): number => {
    clearTimeout(toSearch);
    clearTimeout(toAnnounce);
    list.setAttribute('aria-busy', String(field.value.trim() !== ''));
    return ++latest;
  };

  const load = () => (index ??= openIndex({ script: root.dataset.script ?? '' }));
  const question = (): Question => ({ words: field.value.trim(), court: court.value, places });

  const show = (visible: readonly HTMLElement[]) => {
    for (const element of [missing, nothing, all]) element.hidden = !visible.includes(element);
  };

  const search = async (announceIn: number) => {
    const asked = question();
    const turn = beginTurn();
    writeAddress(asked);
    if (asked.words === '') {
      list.replaceChildren();
      status.textContent = '';
      show([all]);
      return;
    }
    let says: string;
    try {
      const answer = await ask(await load(), asked);
      if (turn !== latest) return;
      list.replaceChildren(...answer.results.map((result) => resultItem(result, text, courtNames)));
      missing.textContent = fill(text.missing, { words: answer.missing.join(', ') });
      elsewhere.hidden = asked.court === '';
      show(answer.count === 0 ? [nothing] : answer.missing.length > 0 ? [missing] : []);
      says = summary(answer, asked.words);
    } catch {
      if (turn !== latest) return;
      // After any failure, the next question tries again, and the list of everything needs no index.
      index = undefined;
      list.replaceChildren();
      show([all]);
      says = text.failed;
    }
    list.setAttribute('aria-busy', 'false');
    toAnnounce = window.setTimeout(() => (status.textContent = says), announceIn);
  };

  const summary = ({ results, count }: Answer, words: string): string => {
    const values = { question: words, count, shown: results.length };
    if (count === 0) return fill(text.nothing, values);
    if (count === 1) return fill(text.one, values);
    return fill(count > results.length ? text.best : text.many, values);
  };

  // A reader in the field is about to ask.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    beginTurn();
    toSearch = window.setTimeout(() => void search(pause.announce), pause.search);
  });
  field.addEventListener('keydown', (event) => {
    if (isSendingEnter(event)) void search(0);
  });
  court.addEventListener('change', () => void search(0));
  elsewhere.querySelector('button')?.addEventListener('click', () => {
    court.value = '';
    field.focus();
    void search(0);
  });

  const { searchParams } = new URL(location.href);
  // Text that was typed before the script arrived takes precedence over the address.
  field.value ||= searchParams.get('q') ?? '';
  court.value = [...courtNames.keys()].find((id) => id === searchParams.get('court')) ?? '';
  if (field.value.trim() !== '') void search(0);
  else if (location.hash === '') field.focus();
}

/** Some hosts refuse an address that is longer than this, in characters. */
const longestInAddress = 500;

/** Writes the question into the address, so that it can be sent to someone; of a long question, only its beginning. Going back leaves the search. */
function writeAddress({ words, court }: Question): void {
  const address = new URL(location.href);
  const values = { q: words.slice(0, longestInAddress), court };
  for (const [name, value] of Object.entries(values)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}
