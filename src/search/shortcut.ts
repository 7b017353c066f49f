/**
 * The search in the header of every page: Ctrl or Cmd with K goes to the field, Enter to the results. No code of the search
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
    if (open && open.getClientRects().length > 0) {
      open.focus();
      open.select();
    } else {
      location.assign(link.href);
    }
  });
  // The same rule as `isSendingEnter`. It is repeated because this script is in every page, and would otherwise be a file of its own.
  field?.addEventListener(
    'keydown',
    (event: Pick<KeyboardEvent, 'key' | 'isComposing'> & { readonly keyCode: number }) => {
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      const results = new URL(link.href);
      if (field.value.trim() !== '') results.searchParams.set('q', field.value.trim());
      if (box.dataset.court) results.searchParams.set('court', box.dataset.court);
      location.assign(results);
    },
  );
}
