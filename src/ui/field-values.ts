/** What one types into, chooses from, or checks. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** Is it a field, rather than a button or a link? */
export const isField = (element: Element): element is Field => element.matches('input, select');
/** Is it a box to check? */
export const isBox = (field: Field) => field.type === 'checkbox';
/** What stands in a field; of a box, whether it is checked. */
export const valueOf = (field: Field) =>
  field instanceof HTMLInputElement && isBox(field) ? String(field.checked) : field.value;

/** What stands in a field as the page was built. */
export function builtValueOf(field: Field): string {
  if (field instanceof HTMLInputElement) return isBox(field) ? String(field.defaultChecked) : field.defaultValue;
  return [...field.options].find((one) => one.defaultSelected)?.value ?? field.options[0]?.value ?? '';
}

/** Puts a value into a field without telling anybody. */
export function setValue(field: Field, to: string): void {
  if (field instanceof HTMLInputElement && isBox(field)) field.checked = to === 'true';
  else field.value = to;
}

/** Sets a field as a person does, so that the practice hears of it. */
export function leaveAt(field: Field, to: string): void {
  if (isBox(field)) {
    setValue(field, String(to !== 'true'));
    field.click();
    return;
  }
  setValue(field, to);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
