/** Places whose guides have addresses of their own. All other places are courts. */
const places = ['pacer', 'mfa'];

/** The place in which a guide is practiced: that of its id, but for MFA, which is PACER's. */
export const practicedAt = (id: string): string => {
  const [place = ''] = id.split('/');
  return place === 'mfa' ? 'pacer' : place;
};

/** The address of a guide. In: its id, `<place>/<guide>`. */
export const guideAddress = (id: string): string =>
  places.includes(id.split('/')[0] ?? '') ? `/${id}/` : `/courts/${id}/`;
