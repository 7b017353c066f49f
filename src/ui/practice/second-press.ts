/** The controls that can be pressed, as opposed to the words or pictures inside them. */
const pressable = 'button, a, summary, label, input[type="checkbox"]';

/** Two touches are a double tap if they are this close in time (milliseconds) and in place (pixels). */
const doubleTap = { time: 350, distance: 24 };

function controlAt(target: EventTarget | null): Element | null {
  const found = target instanceof Element ? target.closest(pressable) : null;
  return found instanceof HTMLLabelElement ? (found.control ?? found) : found;
}

const isOnce = (control: Element | null) => control instanceof HTMLElement && control.dataset.once !== undefined;

/** Several presses at one place, in quick succession. */
interface Series {
  /** The control that the later presses may press as well; null for none. */
  readonly control: Element | null;
  /** Did it begin in a practice? */
  readonly isOurs: boolean;
  readonly last: MouseEvent;
}

let series: Series | null = null;

/** Is it a finger that presses? Not every browser says so in the click event. */
let isTouch = false;
const onPointer = (event: PointerEvent) => (isTouch = event.pointerType === 'touch');

/** Does a press continue the series? All browsers count clicks, but only some count taps. */
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
  // Until the click, the button has only gone down.
  if (event.type !== 'click') return;
  const isOurs = event.target instanceof Element && event.target.closest('[data-practice], .whole-way') !== null;
  series = { control: isOnce(control) ? null : control, isOurs, last: event };
}

/**
 * Keeps a double click from being two deeds. The practice is redrawn after the first press, so the second press would land on whatever is
 * there by then. The second press counts only on the same control, and only if readers press that control repeatedly on purpose, such as
 * Undo. Presses elsewhere on the page are left alone, and so are keys.
 */
export function watchSecondPresses(): void {
  document.addEventListener('pointerdown', onPointer, { capture: true });
  // Adding the same listener twice adds it once, so every practice on a page may call this.
  for (const type of ['mousedown', 'click'] as const) document.addEventListener(type, onPress, { capture: true });
}
