/** What is pressed, rather than the words or the picture in it. */
const pressable = 'button, a, summary, label, input[type="checkbox"]';

/** How long after a touch another one at the same place is still the same double tap, in milliseconds, and how far from it, in pixels. */
const doubleTap = { time: 350, distance: 24 };

function controlAt(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(pressable) : null;
  return found instanceof HTMLLabelElement ? (found.control ?? found) : found;
}

const isOnce = (control: Element | null) => control instanceof HTMLElement && control.dataset.once !== undefined;

/** A series of presses at one place. */
interface Series {
  /** What its later presses may press as well; null for nothing. */
  readonly control: Element | null;
  /** Did it begin in a practice? */
  readonly isOurs: boolean;
  readonly last: MouseEvent;
}

let series: Series | null = null;

/** Is it a finger that presses? Not every browser says so with the click. */
let isTouch = false;
const onPointer = (event: PointerEvent) => (isTouch = event.pointerType === 'touch');

/** Is a press one more of the same series? Browsers count clicks; taps are counted by some only. */
function isLater(event: MouseEvent, last: MouseEvent): boolean {
  if (event.detail > 1) return true;
  if (!isTouch || event.timeStamp - last.timeStamp > doubleTap.time) return false;
  return Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < doubleTap.distance;
}

function onPress(event: MouseEvent): void {
  const control = controlAt(event.target);
  if (series && isLater(event, series.last)) {
    series = { ...series, last: event };
    if (!series.isOurs || control === null || control === series.control) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  // A button that goes down has not been pressed yet.
  if (event.type !== 'click') return;
  const isOurs = event.target instanceof Element && event.target.closest('[data-practice], .whole-way') !== null;
  series = { control: isOnce(control) ? null : control, isOurs, last: event };
}

/**
 * Keeps a double click from being two deeds: the practice is drawn anew after the first press, and the second one lands on whatever
 * lies there then. It counts only on the same control, and there only if one presses it several times on purpose, such as Undo. What
 * the reader does elsewhere on the page is left alone, and so are keys.
 */
export function watchSecondPresses(): void {
  document.addEventListener('pointerdown', onPointer, { capture: true });
  // The same function twice is added once: every practice of a page may ask.
  for (const type of ['mousedown', 'click'] as const) document.addEventListener(type, onPress, { capture: true });
}
