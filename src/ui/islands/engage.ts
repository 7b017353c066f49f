import type { ClientDirective } from 'astro';
import { earlyDeeds } from './early-deeds.ts';
import { isSendingEnter } from '../screen/enter.ts';
import { takeProps } from './take-props.ts';

/** Asks for all scripts at once. Without this the browser would find each only after the one before it has come. */
function askForScripts(island: HTMLElement): void {
  for (const address of island.dataset.scripts?.split(' ') ?? []) {
    if (document.querySelector(`link[href="${address}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    document.head.append(link);
  }
}

/**
 * Loads the practice when someone engages with it: by pointer, focus, touch or key, by asking for a step, or because this tab
 * has steps stored or the address names one. What was done before the script arrived is done again after it, once and in its order.
 */
const engage: ClientDirective = (loadScript, _options, island) => {
  let isLoading = false;
  let isReady = false;
  // Astro catches what goes wrong in there, and only tells it by an event.
  let failures = 0;
  island.addEventListener('astro:hydration-error', () => (failures += 1));
  const early = earlyDeeds(island);

  const place = island.closest<HTMLElement>('[data-practice-key]');
  /** Says beside the practice that it is loading, that it could not load, or that it came and this browser could not draw it. */
  const tell = (what: 'loading' | 'failed' | 'notDrawn' | null) => {
    const state = place?.querySelector<HTMLElement>('[data-load-state]');
    if (state) state.textContent = what === null ? '' : (state.dataset[what] ?? '');
  };

  const start = async () => {
    if (isLoading) return;
    isLoading = true;
    tell('loading');
    let hasCome = false;
    let drawn = '';
    try {
      const failuresBefore = failures;
      askForScripts(island);
      await takeProps(island);
      const hydrate = await loadScript();
      if (failures > failuresBefore) throw new Error('The script of the practice could not load.');
      // A practice of several stages loads the one in hand before it is drawn over the page.
      const waits: Promise<() => void>[] = [];
      island.dispatchEvent(new CustomEvent('practice:opening', { bubbles: true, detail: waits }));
      const makeRoom = await Promise.all(waits);
      await early.atRest();
      for (const make of makeRoom) make();
      early.clearFields();
      drawn = island.innerHTML;
      hasCome = true;
      await hydrate();
      isReady = true;
      await early.doAgain();
    } catch {
      // What the build has drawn can be read, where the script left nothing of it.
      if (!island.firstElementChild) island.innerHTML = drawn;
      early.restoreFields();
      // The next engagement tries again; the focus that was given back is none.
      isLoading = false;
      tell(hasCome ? 'notDrawn' : 'failed');
      return;
    }
    tell(null);
  };

  const engagedBy = (event: Event) => {
    if (isReady) return;
    // A link of the practice leads nowhere, with a script and without.
    if (event.type === 'click' && (event.target as Element).closest('a[href="#practice"]')) event.preventDefault();
    if (!(event instanceof KeyboardEvent) || isSendingEnter(event)) early.keep(event);
    void start();
  };
  for (const type of 'pointerdown focusin touchstart keydown input click compositionstart compositionend'.split(' ')) {
    island.addEventListener(type, engagedBy, { capture: true, passive: type === 'touchstart' });
  }

  // "Try from here" beside a step of the guide.
  document.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>('[data-try]');
    if (!link || event.defaultPrevented || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    early.keepOpening(link.dataset.try);
    if (isReady) void early.doAgain();
    else void start();
  });

  const stored = place?.dataset;
  try {
    if (stored?.practiceKey && sessionStorage.getItem(stored.practiceKey) !== null) void start();
  } catch {
    // Storage is blocked: there is nothing to take up.
  }
  if (stored?.practiceAlone !== undefined) {
    if (location.hash.length > 1) void start();
    // A link to a step, used before the practice was.
    window.addEventListener('hashchange', () => void start());
  }
};

export default engage;
