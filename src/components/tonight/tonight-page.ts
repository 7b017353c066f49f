import { fill } from '../../domain/fill.ts';
import type { Hours } from '../fact/fact-text.ts';
import type { OpenNowText } from '../contact/open-now.ts';
import { choiceIn, fragmentOf, nothing } from './tonight-choice.ts';
import { answersNow, dayInCourt, ownClock, type TonightText } from './tonight-now.ts';

/** The words that the page hands to its script. */
export interface TonightPageText {
  readonly openNow: OpenNowText;
  readonly script: TonightText;
  readonly shown: string;
  readonly shownAll: string;
}

/** Keeps the times true by the reader's clock while the page stays open, in the time zone of the reader's machine. */
function keepTimes(root: HTMLElement, text: TonightPageText): void {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const reader = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const put = (place: HTMLElement, says: string) => {
    if (place.textContent !== says) place.textContent = says;
  };
  const show = () => {
    const now = Date.now();
    for (const place of all('[data-day]')) put(place, dayInCourt(place.dataset.day ?? '', now, text.script));
    for (const place of all('[data-own-clock]')) put(place, ownClock(reader, now, text.script));
    for (const place of all('[data-answers]')) {
      const hours = JSON.parse(place.dataset.answers ?? '') as [Hours];
      const says = answersNow(hours, reader, now, text);
      for (const element of [place, ...all(`[data-answers-as="${place.id}"]`)]) put(element, says);
    }
  };
  show();
  setInterval(show, 10_000);
  // A page in the background is not kept up to date, nor one that the browser put aside.
  document.addEventListener('visibilitychange', show);
}

/** Shows one court or all of them, and goes to a symptom, by the fragment of the address. Nothing is stored. */
function keepChoice(root: HTMLElement, text: TonightPageText): void {
  const court = root.querySelector<HTMLSelectElement>('#court');
  if (!court) throw new Error('The page has no #court.');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-symptom]')];
  const status = root.querySelector('[role="status"]');
  const choices = {
    courts: [...court.options].map(({ value }) => value).filter((value) => value !== ''),
    symptoms: links.map(({ dataset }) => dataset.symptom ?? ''),
  };
  let choice = nothing;

  const show = () => {
    court.value = choice.court ?? '';
    for (const part of root.querySelectorAll<HTMLElement>('[data-court]'))
      part.hidden = choice.court !== null && part.dataset.court !== choice.court;
  };
  const goToSymptom = () => {
    const place = choice.symptom === null ? null : document.getElementById(choice.symptom);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  const read = () => {
    choice = choiceIn(location.hash, choices, choice);
    show();
    // The browser has gone to a plain anchor; what was hidden since has moved it.
    goToSymptom();
  };

  court.addEventListener('change', () => {
    choice = { ...choice, court: court.value === '' ? null : court.value };
    history.replaceState(history.state, '', fragmentOf(choice) || location.pathname + location.search);
    show();
    const name = court.selectedOptions[0]?.label ?? '';
    if (status) status.textContent = choice.court === null ? text.shownAll : fill(text.shown, { court: name });
  });
  for (const link of links)
    link.addEventListener('click', (event) => {
      // Without a court the plain anchor does it; a new tab or a copied address keeps the court as well.
      if (choice.court === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      choice = { ...choice, symptom: link.dataset.symptom ?? null };
      history.pushState(history.state, '', fragmentOf(choice));
      goToSymptom();
    });
  addEventListener('hashchange', read);
  // A browser that keeps what was chosen in a form puts it back after this; the address decides.
  addEventListener('pageshow', show);
  read();
}

/** Starts the page's script. */
export function attachTonight(root: HTMLElement): void {
  const text = JSON.parse(root.dataset.text ?? '') as TonightPageText;
  keepTimes(root, text);
  keepChoice(root, text);
}
