/**
 * Ticks the steps of the guide around the practice: those the practice has done, without touching what the reader ticked.
 * Elements carry `data-step`; the step in hand gets `aria-current`.
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
