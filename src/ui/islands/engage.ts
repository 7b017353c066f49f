import type { ClientDirective } from 'astro';
import { earlyDeeds } from './early-deeds.ts';
import { isSendingEnter } from '../screen/enter.ts';
import { takeProps } from './take-props.ts';

/** Requests all scripts at once. Otherwise the browser would discover each script only after the previous one has arrived. */
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
 * Loads the practice when the reader engages with it (by pointer, focus, touch or key, or by asking for a step), when this tab has stored
 * a practice, or when the address names a step. What the reader did before the script arrived is then done again, once and in order.
 */
const engage: ClientDirective = (loadScript, _options, island) => {
  let isLoading = false;
  let isReady = false;
  // Astro catches errors while it loads the script, and reports them only by an event.
  let failures = 0;
  island.addEventListener('astro:hydration-error', () => (failures += 1));
  const early = earlyDeeds(island);

  const place = island.closest<HTMLElement>('[data-practice-key]');
  /** Says beside the practice that it is loading, that it failed to load, or that it loaded but this browser could not draw it. */
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
      // A practice of several stages loads the current stage before it is drawn over the page.
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
      // If the script left nothing, the practice as the build drew it comes back: it can still be read.
      if (!island.firstElementChild) island.innerHTML = drawn;
      early.restoreFields();
      // The next engagement tries again. Giving the focus back, above, does not count as one.
      isLoading = false;
      tell(hasCome ? 'notDrawn' : 'failed');
      return;
    }
    tell(null);
  };

  const engagedBy = (event: Event) => {
    if (isReady) return;
    // The links in the practice lead nowhere, with or without the script.
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
    // Storage is blocked, so there is nothing to resume.
  }
  if (stored?.practiceAlone !== undefined) {
    if (location.hash.length > 1) void start();
    // A link to a step may be followed before the practice is used.
    window.addEventListener('hashchange', () => void start());
  }
};

export default engage;
