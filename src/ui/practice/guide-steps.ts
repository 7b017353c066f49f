/**
 * Ticks the steps of the guide that the practice has done. Leaves alone what the reader ticked.
 * The elements of steps have `data-step`; the next step gets `aria-current`.
 */
export function tickSteps(ids: readonly string[], done: number): void {
  ids.forEach((id, index) => {
    const step = document.querySelector<HTMLElement>(`[data-step="${id}"]`);
    const box = step?.querySelector<HTMLInputElement>('.step-tools input');
    if (!step || !box) return;
    const isDone = index < done;
    if (isDone && !box.checked) {
      box.checked = true;
      step.dataset.ticked = 'by-practice';
    } else if (!isDone && step.dataset.ticked === 'by-practice') {
      box.checked = false;
      delete step.dataset.ticked;
    }
    if (index === done) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  });
}
