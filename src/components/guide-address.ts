/** Places whose guides have addresses of their own. All other places are courts. */
const places = ['pacer', 'mfa'];

/** The address of a guide. In: its id, `<place>/<guide>`. */
export const guideAddress = (id: string): string =>
  places.includes(id.split('/')[0] ?? '') ? `/${id}/` : `/courts/${id}/`;
