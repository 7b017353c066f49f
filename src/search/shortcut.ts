/**
 * The search in the header of every page: Ctrl or Cmd with K goes to the field, Enter to the results. Nothing of the search
 * itself is loaded here.
 */
export function attachSearchBox(box: HTMLElement): void {
  const link = box.querySelector('a');
  const field = box.querySelector('input');
  if (!link) return;

  if (/^Mac|^iP/.test(navigator.platform)) {
    for (const keys of box.querySelectorAll('kbd')) keys.textContent = '⌘ K';
  }
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
    event.preventDefault();
    // The page of the results has a field of its own. On a narrow screen the header has none.
    const open = document.querySelector<HTMLInputElement>('main [data-search-field]') ?? field;
    if (open?.checkVisibility()) {
      open.focus();
      open.select();
    } else {
      location.assign(link.href);
    }
  });
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const results = new URL(link.href);
    if (field.value.trim() !== '') results.searchParams.set('q', field.value.trim());
    if (box.dataset.court) results.searchParams.set('court', box.dataset.court);
    location.assign(results);
  });
}
