import { findMarked, type Mark, markOf } from './control-mark.ts';
import { builtValueOf, type Field, isField, leaveAt, setValue, valueOf } from './field-values.ts';

/** Something done to the page before its script was there. A field, a list or a box is set `to` what it was left at. */
type Deed =
  | { readonly kind: 'set'; readonly on: Mark; readonly to: string }
  | { readonly kind: 'entered' | 'sent' | 'pressed'; readonly on: Mark }
  | { readonly kind: 'opened'; readonly step: string };

/** Lets the page be drawn before the next deed. Nothing but promises, so that no key can come between two deeds. */
async function untilDrawn(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

/** The deed that an event of the page is; null for one that does nothing. */
function deedOf(root: Element, event: Event): Deed | null {
  const target = event.target as HTMLElement;
  const on = () => markOf(root, target);
  if (event.type === 'focusin') return target.matches('input[type="text"]') ? { kind: 'entered', on: on() } : null;
  if (event.type === 'input' && isField(target)) return { kind: 'set', on: on(), to: valueOf(target) };
  if (event.type === 'keydown' && target.matches('input[type="text"]')) return { kind: 'sent', on: on() };
  const control = event.type === 'click' ? target.closest('button, a[href="#practice"]') : null;
  return control && { kind: 'pressed', on: markOf(root, control) };
}

/** Where in a practice the reader was, and where in the text of a field. */
interface Focus {
  readonly on: Mark;
  readonly from: number | null;
  readonly to: number | null;
}

function focusIn(root: Element): Focus | null {
  const element = document.activeElement;
  if (!element || !root.contains(element)) return null;
  const { selectionStart: from, selectionEnd: to } = element instanceof HTMLInputElement ? element : noSelection;
  return { on: markOf(root, element), from, to };
}
const noSelection = { selectionStart: null, selectionEnd: null };

function giveFocus(root: Element, focus: Focus | null): void {
  const control = focus && findMarked(root, focus.on);
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement && focus?.from !== null)
    control.setSelectionRange(focus?.from ?? 0, focus?.to ?? 0);
}

/**
 * What is done to a practice before its script is there, in its order. It stands in memory only, and only until it has been done
 * again.
 */
export class EarlyDeeds {
  private deeds: Deed[] = [];
  private left: [Field, string][] = [];
  private focus: Focus | null = null;
  private readonly root: HTMLElement;

  /** In: the element in which the practice stands, as the page was built. */
  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** Keeps what an event of the page means. In: an event; a key only where it sends. */
  keep(event: Event): void {
    const deed = deedOf(this.root, event);
    if (deed) this.add(deed);
  }

  /** Keeps that a step of the guide was asked for. */
  keepOpening(step: string): void {
    this.add({ kind: 'opened', step });
  }

  /** Typing on, and pressing again what has not answered, are one deed each. */
  private add(deed: Deed): void {
    const name = ({ kind, ...rest }: Deed) => JSON.stringify('on' in rest ? [kind, rest.on] : [kind]);
    const last = this.deeds.at(-1);
    if (last && name(last) === name(deed)) this.deeds.pop();
    this.deeds.push(deed);
  }

  /**
   * To be called right before the script draws the practice: it expects the fields as they were built, and takes what stands in them
   * from the deeds.
   */
  clearFields(): void {
    const fields = [...this.root.querySelectorAll<Field>('input, select')];
    const heard = new Set(this.deeds.map((deed) => (deed.kind === 'set' ? JSON.stringify(deed.on) : '')));
    // Browsers put back what stood in a field before a reload, and nobody hears it.
    const unheard = fields.flatMap((field): Deed[] => {
      const on = markOf(this.root, field);
      const isUnheard = valueOf(field) !== builtValueOf(field) && !heard.has(JSON.stringify(on));
      return isUnheard ? [{ kind: 'set', on, to: valueOf(field) }] : [];
    });
    this.deeds.unshift(...unheard);
    this.focus = focusIn(this.root);
    this.left = fields.map((field) => [field, valueOf(field)]);
    for (const field of fields) setValue(field, builtValueOf(field));
  }

  /** Where the script could not draw the practice: what was typed stands in its fields again. */
  restoreFields(): void {
    for (const [field, value] of this.left) setValue(field, value);
  }

  /**
   * Does everything again, now that the script is there. What has no counterpart on the page that the deeds before it led to could not
   * have been done there: it is dropped, with what came after it. Out: a promise, kept when all is done.
   */
  async doAgain(): Promise<void> {
    const { deeds, focus } = this;
    this.deeds = [];
    this.left = [];
    for (const deed of deeds) {
      if (!this.perform(deed)) break;
      await untilDrawn();
    }
    // Who is still typing types on; a press leads where it leads.
    const last = deeds.at(-1)?.kind;
    if (last === 'set' || last === 'entered') giveFocus(this.root, focus);
  }

  /** Does one deed. Out: whether there was something to do it to. */
  private perform(deed: Deed): boolean {
    if (deed.kind === 'opened') {
      document.dispatchEvent(new CustomEvent('practice:try', { detail: deed.step }));
      return true;
    }
    const control = findMarked(this.root, deed.on);
    if (!control) return false;
    switch (deed.kind) {
      case 'pressed':
        control.click();
        break;
      case 'entered':
        control.dispatchEvent(new FocusEvent('focus'));
        break;
      case 'sent':
        control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        break;
      case 'set':
        if (isField(control)) leaveAt(control, deed.to);
    }
    return true;
  }
}
