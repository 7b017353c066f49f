/** Places whose guides have addresses of their own. All other places are courts. */
const national = ['pacer', 'mfa'];

const placeOf = (id: string): string => id.split('/')[0] ?? '';

/** Is a guide one of a court? In: its id, `<place>/<guide>`. */
export const isOfCourt = (id: string): boolean => !national.includes(placeOf(id));

/** The place in which a guide is practiced: that of its id, except for MFA, which is practiced at PACER. */
export const practicedAt = (id: string): string => (placeOf(id) === 'mfa' ? 'pacer' : placeOf(id));

/** The address of a guide. In: its id. */
export const guideAddress = (id: string): string => (isOfCourt(id) ? `/courts/${id}/` : `/${id}/`);

/** Which of two guides one needs first: those of PACER, then those of its second factor, then those of courts. Negative for the first. */
export const byPlace = (first: string, second: string): number => {
  const rank = (id: string) => (isOfCourt(id) ? national.length : national.indexOf(placeOf(id)));
  return rank(first) - rank(second) || placeOf(first).localeCompare(placeOf(second));
};
