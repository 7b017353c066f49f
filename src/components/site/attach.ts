/** Runs the script of a part of the page, if the page has that part. In: its selector. */
export function attach(selector: string, script: (part: HTMLElement) => void): void {
  const part = document.querySelector<HTMLElement>(selector);
  if (part) script(part);
}
