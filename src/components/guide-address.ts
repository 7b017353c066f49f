/** The address of a guide. In: its id, `<place>/<guide>`, and the ids of all courts; other places have addresses of their own. */
export const guideAddress = (id: string, courts: readonly string[]): string =>
  courts.includes(id.split('/')[0] ?? '') ? `/courts/${id}/` : `/${id}/`;
