import { fill } from '../../domain/fill.ts';
import type { Flow } from '../../flow/flow.ts';
import { fragmentOf, holdsAnswers, type Read, readFragment } from '../../flow/fragment.ts';
import { walk } from '../../flow/walk.ts';
import { frameMap, markOnMap } from './map-position.ts';

/** What the script of the page needs to know of the flow, and the words that it puts in. */
export interface StartData {
  readonly flow: Flow;
  readonly tasks: readonly string[];
  /** The ids of the courts that have guides here. */
  readonly courts: readonly string[];
  readonly text: {
    readonly change: string;
    readonly changeOf: string;
    readonly showAll: string;
    readonly showOne: string;
  };
}

/** For whom the parts of the page are that belong to no court with guides here. */
const elsewhere = 'other';

/** The words of an element that are to be seen. */
function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[hidden]').forEach((element) => element.remove());
  return copy?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}

/**
 * "Where do I start?" with a script: one question at a time, the answers and ticks in the fragment of the address, and the list that they
 * make. All words stand in the page already; this shows, hides and orders them.
 */
export function attachStart(root: HTMLElement): void {
  const { flow, tasks, courts, text } = JSON.parse(root.dataset.start ?? '') as StartData;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`The page has no [data-${name}].`);
    return found;
  };
  const places = all('[data-question], [data-outcome]');
  const idOf = ({ dataset }: HTMLElement) => dataset.question ?? dataset.outcome ?? '';
  const placeOf = (id: string) => places.find((place) => idOf(place) === id) ?? null;
  const showAll = part('show-all');
  const drawing = part('drawing');

  /** An earlier question that is looked at again; what was answered after it stays. */
  let again: string | null = null;
  let isListed = false;

  /** The last fragment that held answers. Links within the page, to a source or past the header, take its place in the address, not in mind. */
  let kept = '';
  const fragment = () => location.hash.slice(1);
  /** The part of the page that the address names; null where it names none. */
  const partNamed = () => (holdsAnswers(fragment()) ? null : document.getElementById(fragment()));
  const read = (): Read => {
    const now = fragment();
    if (holdsAnswers(now) || now === '') kept = now;
    const found = readFragment(kept, flow, tasks);
    return { ...found, isStale: found.isStale || (now !== kept && partNamed() === null) };
  };

  const showCourt = (court: string | undefined) => {
    const chosen = court === undefined ? null : courts.includes(court) ? court : elsewhere;
    for (const element of all('[data-for-court]')) {
      // A heading names one court or none; elsewhere every court has its place until one is chosen.
      const shown = chosen ?? ('inHeading' in element.dataset ? elsewhere : element.dataset.forCourt);
      element.hidden = element.dataset.forCourt !== shown;
    }
  };

  const showQuestions = ({ answers, done }: Read, shown: string) => {
    root.classList.toggle('one-at-a-time', !isListed);
    // Heard, so that the levels of headings have no gap, and not seen: a question stands for itself.
    part('questions-title').classList.toggle('hidden-from-sight', !isListed);
    showAll.textContent = isListed ? text.showOne : text.showAll;
    for (const place of places) place.hidden = !isListed && idOf(place) !== shown;
    for (const answer of all('[data-answer]')) {
      const question = answer.closest<HTMLElement>('[data-question]')?.dataset.question ?? '';
      const id = answer.dataset.answer ?? '';
      const isChosen = answers[question] === id;
      const details = answer.querySelector('details');
      if (details) details.open = isChosen || (isListed && details.open);
      const link = answer.querySelector<HTMLAnchorElement>('a.answer, a.onward');
      if (!link) continue;
      link.href = `#${fragmentOf({ answers: { ...answers, [question]: id }, done })}`;
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };

  const showPassed = (passed: ReturnType<typeof walk>['passed']) => {
    const section = part('passed');
    root.classList.toggle('is-begun', passed.length > 0);
    section.hidden = passed.length === 0;
    const rows = passed.map(({ question, answer }) => {
      const place = placeOf(question);
      const asked = wordsOf(place?.querySelector('[data-question-title]') ?? null);
      const said = place?.querySelector<HTMLElement>(`[data-answer="${answer}"] [data-says]`)?.dataset.says ?? answer;
      const row = document.createElement('li');
      const change = document.createElement('button');
      change.type = 'button';
      change.className = 'quiet';
      change.textContent = text.change;
      change.setAttribute('aria-label', fill(text.changeOf, { question: asked }));
      change.addEventListener('click', () => {
        again = question;
        isListed = false;
        show(true);
      });
      const answered = document.createElement('strong');
      answered.textContent = said;
      row.append(`${asked} `, answered, ' ', change);
      return row;
    });
    section.querySelector('ol')?.replaceChildren(...rows);
  };

  const showList = (wanted: readonly string[] | null, { done }: Read) => {
    const list = part('checklist');
    list.hidden = wanted === null;
    const items = all('[data-task]');
    const itemOf = (id: string) => items.find(({ dataset }) => dataset.task === id);
    for (const item of items) {
      const id = item.dataset.task ?? '';
      item.hidden = !(wanted ?? []).includes(id);
      const box = item.querySelector('input');
      if (box) box.checked = done.includes(id);
    }
    const inOrder = (wanted ?? []).map(itemOf).filter((item) => item !== undefined);
    items[0]?.parentElement?.append(...inOrder);
    const practiced = [
      ...new Set(inOrder.map(({ dataset }) => dataset.practice).filter((practice) => practice !== undefined)),
    ];
    part('practice-way').hidden = practiced.length === 0;
    for (const link of all('[data-way]') as HTMLAnchorElement[]) link.hash = practiced.join('.');
  };

  const markPlace = (at: string) => {
    for (const place of places) {
      if (idOf(place) === at) place.setAttribute('aria-current', 'step');
      else place.removeAttribute('aria-current');
    }
  };

  const show = (movesFocus: boolean) => {
    const kept = read();
    const { passed, at, isAtOutcome, tasks: wanted } = walk(flow, kept.answers);
    if (again !== null && !passed.some(({ question }) => question === again)) again = null;
    const shown = again ?? at;
    showCourt(kept.answers.court);
    showQuestions(kept, shown);
    showPassed(passed);
    showList(isAtOutcome ? wanted : null, kept);
    markPlace(at);
    const asked = passed.map(({ question }) => question);
    markOnMap(drawing, asked, at);
    part('stale').hidden = !kept.isStale;
    if (movesFocus) placeOf(shown)?.querySelector<HTMLElement>('[data-question-title]')?.focus();
  };

  /** An answer was given, or a question is looked for in the list of all. */
  const follow = (movesFocus = true) => {
    again = null;
    const asked = partNamed();
    isListed = places.some((place) => place === asked);
    show(movesFocus && fragment() !== '' && !isListed);
    if (isListed) asked?.scrollIntoView();
  };

  showAll.addEventListener('click', () => {
    isListed = !isListed;
    show(true);
  });
  part('print').addEventListener('click', () => {
    print();
  });
  part('checklist').addEventListener('change', () => {
    const { answers } = read();
    const done = all('[data-task]')
      .filter((item) => item.querySelector('input')?.checked)
      .map(({ dataset }) => dataset.task ?? '');
    history.replaceState(null, '', `#${fragmentOf({ answers, done })}`);
    show(false);
  });
  addEventListener('resize', () => {
    frameMap(drawing);
  });
  addEventListener('hashchange', () => {
    const asked = partNamed();
    if (asked === null || places.some((place) => place === asked)) follow();
  });
  // An answer that was chosen before changes no address; it still leads on.
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.answer, a.onward') : null;
    if (link?.hash === location.hash) follow();
  });
  root.classList.add('is-live');
  follow(false);
}
