import type { CourtFile } from '../../schemas/court.ts';
import type { TonightSymptom } from '../../schemas/tonight.ts';

/** Can it be set right alone? */
export type Alone = 'yes' | 'perhaps' | 'no' | 'unknown';

/**
 * Can a login of this court be recovered alone? Where its own page does it, perhaps: the message goes to the address on file. Where its
 * staff does it, no, also if another source speaks of a page: on the evening of a deadline nobody should count on that one.
 */
export function aloneByRecovery({ means }: CourtFile['recovery']): Alone {
  if (means === undefined) return 'unknown';
  return means.value === 'page' ? 'perhaps' : 'no';
}

/** Can this be set right alone in this court? */
export const aloneIn = ({ alone }: TonightSymptom, court: CourtFile): Alone =>
  alone === 'by-recovery' ? aloneByRecovery(court.recovery) : alone;
