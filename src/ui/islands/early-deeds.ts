type Field = HTMLInputElement | HTMLSelectElement;

const isBox = (field: Field) => field.type === 'checkbox';

/** What stands in a field as the page was built; for a box, whether it was checked. */
function builtValueOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.options[0]?.value ?? '';
  return isBox(field) ? '' : field.defaultValue;
}

/**
 * What is done to a practice before its script is there, in its order. Fields are found again by their ids, which are the same wherever a field is
 * asked for; buttons and links by their words. It stands in memory only, and only until it has been done again.
 */
export function earlyDeeds(root: HTMLElement) {
  let deeds: { readonly name: string; readonly again: () => unknown }[] = [];
  let left: [string, string][] = [];
  let caret: { readonly id: string; readonly at: [number | null, number | null] } | null = null;
  let isComposing = false;
  let isHeld = false;
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, () => (isHeld = false), { capture: true });

  /** Typing on, and pressing again what has not answered, are one deed each. */
  const add = (name: string, again: () => unknown) => {
    if (deeds.at(-1)?.name === name) deeds.pop();
    deeds.push({ name, again });
  };
  const fieldAt = (id: string) => root.querySelector<Field>(`[id="${id}"]`);
  const findAgain = ({ id, textContent }: HTMLElement) =>
    id
      ? () => fieldAt(id)
      : () =>
          [...root.querySelectorAll<HTMLElement>('button, a, label')].find(
            (control) => control.textContent === textContent,
          );
  const fields = () => [...root.querySelectorAll<Field>('input[id], select[id]')];
  const leaveAt = ({ id, value }: Field) => {
    add(id, () => {
      const field = fieldAt(id);
      if (!field) return false;
      field.value = value;
      return [field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }))];
    });
  };

  return {
    /** Keeps what an event of the page means. In: an event; a key only where it sends. */
    keep({ type, target }: Event) {
      const element = target as HTMLElement;
      if (type.startsWith('composition')) isComposing = type === 'compositionstart';
      if (type === 'pointerdown') isHeld = true;
      // Who has gone on to something stays there, whatever the deeds before it do to the focus.
      if (type === 'focusin' && element.matches('input[id], select[id], button, a')) {
        const find = findAgain(element);
        add(`${element.id || element.textContent}?`, () => {
          const found = find();
          found?.focus({ preventScroll: true });
          return found;
        });
      }
      if (type === 'input' && element.id) leaveAt(element as Field);
      if (type === 'keydown' && element.matches('input'))
        add(`${element.id}!`, () =>
          fieldAt(element.id)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
        );
      const control = type === 'click' ? element.closest<HTMLElement>('button, a[href="#practice"], label') : null;
      // A label with an id to point to belongs to a field.
      if (!control || control.hasAttribute('for')) return;
      const find = findAgain(control);
      add(`${control.textContent}.`, () => {
        const found = find();
        found?.click();
        return found;
      });
    },
    /** Keeps that a step of the guide was asked for. */
    keepOpening(step: string | undefined) {
      add('#', () => document.dispatchEvent(new CustomEvent('practice:try', { detail: step })));
    },
    /** Right before the script draws the practice: it expects the fields as they were built, and hears from the deeds what stands in them. */
    clearFields() {
      const later = deeds;
      deeds = [];
      // Browsers put back what stood in a field before a reload, and nobody hears it.
      for (const field of fields())
        if (field.value !== builtValueOf(field) && !later.some(({ name }) => name === field.id)) leaveAt(field);
      deeds.push(...later);
      const at = document.activeElement;
      caret = at instanceof HTMLInputElement ? { id: at.id, at: [at.selectionStart, at.selectionEnd] } : null;
      left = fields().map((field) => [field.id, field.value]);
      for (const field of fields()) field.value = builtValueOf(field);
    },
    /** Where the script could not draw the practice: what was typed stands in its fields again, and one can go on typing. */
    restoreFields() {
      if (caret && document.activeElement === document.body) fieldAt(caret.id)?.focus({ preventScroll: true });
      for (const [id, value] of left) {
        const field = fieldAt(id);
        if (field) field.value = value;
      }
    },
    /**
     * Resolves once nothing is being put together of several keys, and nothing is held down: until then what it belongs to must be left alone. A
     * press is one only if what it began on is still there when it ends.
     */
    atRest: async () => {
      while (isComposing || isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    /**
     * Does everything again, once the script is there. What has no counterpart on the page that the deeds before it led to could not have been
     * done there: it is dropped, with what came after it.
     */
    async doAgain() {
      const all = deeds;
      deeds = [];
      left = [];
      for (const { again } of all) {
        if (!again()) return;
        // Lets the page be drawn. Nothing but promises, so that no key can come between two deeds.
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      }
      // Who is still typing types on, in the middle of a word too.
      const field = document.activeElement;
      if (caret && field instanceof HTMLInputElement && field.id === caret.id) field.setSelectionRange(...caret.at);
    },
  };
}
