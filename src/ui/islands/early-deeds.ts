type Field = HTMLInputElement | HTMLSelectElement;

const isBox = (field: Field) => field.type === 'checkbox';

/** The value of a field as the page was built. */
function builtValueOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.options[0]?.value ?? '';
  return isBox(field) ? '' : field.defaultValue;
}

/**
 * Keeps what the reader does in a practice before its script arrives, in order. Fields are found again by their ids, which are the same on
 * every page that has the field; buttons and links are found by their words. The deeds are in memory only, until they have been done again.
 */
export function earlyDeeds(root: HTMLElement) {
  let deeds: { readonly name: string; readonly again: () => unknown }[] = [];
  let left: [string, string][] = [];
  let caret: { readonly id: string; readonly at: [number | null, number | null] } | null = null;
  let isComposing = false;
  let isHeld = false;
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, () => (isHeld = false), { capture: true });

  /** Continuing to type in a field is one deed, and so is pressing a button again because nothing happened. */
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
    /** Keeps what an event on the page means. In: the event; of keys, only those that send a form. */
    keep({ type, target }: Event) {
      const element = target as HTMLElement;
      if (type.startsWith('composition')) isComposing = type === 'compositionstart';
      if (type === 'pointerdown') isHeld = true;
      // The reader has moved on to this control, and stays there whatever earlier deeds do to the focus.
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
      // A label with `for` belongs to a field, whose own events are kept.
      if (!control || control.hasAttribute('for')) return;
      const find = findAgain(control);
      add(`${control.textContent}.`, () => {
        const found = find();
        found?.click();
        return found;
      });
    },
    /** Keeps that the reader asked for a step of the guide. */
    keepOpening(step: string | undefined) {
      add('#', () => document.dispatchEvent(new CustomEvent('practice:try', { detail: step })));
    },
    /**
     * To be called right before the script draws the practice. The script expects the fields as they were built, and learns from the deeds
     * what is in them.
     */
    clearFields() {
      const later = deeds;
      deeds = [];
      // After a reload, browsers restore the values of fields without any event.
      for (const field of fields())
        if (field.value !== builtValueOf(field) && !later.some(({ name }) => name === field.id)) leaveAt(field);
      deeds.push(...later);
      const at = document.activeElement;
      caret = at instanceof HTMLInputElement ? { id: at.id, at: [at.selectionStart, at.selectionEnd] } : null;
      left = fields().map((field) => [field.id, field.value]);
      for (const field of fields()) field.value = builtValueOf(field);
    },
    /** To be called if the script could not draw the practice. Puts what was typed back into the fields, so that the reader can go on typing. */
    restoreFields() {
      if (caret && document.activeElement === document.body) fieldAt(caret.id)?.focus({ preventScroll: true });
      for (const [id, value] of left) {
        const field = fieldAt(id);
        if (field) field.value = value;
      }
    },
    /**
     * Resolves when no character is being composed and no button is held down. Until then the elements must stay: a press counts only if the
     * element on which it began is still there when it ends.
     */
    atRest: async () => {
      while (isComposing || isHeld) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    /**
     * Does everything again, now that the script is there. The earlier deeds may have led to another page. A deed whose control is missing there
     * could not have been done: it is dropped, and so are all deeds after it.
     */
    async doAgain() {
      const all = deeds;
      deeds = [];
      left = [];
      for (const { again } of all) {
        if (!again()) return;
        // Lets the page be drawn. Only promises are awaited, so that no key press comes between two deeds.
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      }
      // A reader who is still typing can go on, even in the middle of a word.
      const field = document.activeElement;
      if (caret && field instanceof HTMLInputElement && field.id === caret.id) field.setSelectionRange(...caret.at);
    },
  };
}
