import { z } from 'zod';
import { texts } from './texts.ts';

/** The messages of the page for the evening of a deadline, in `content/ui/<language>.yaml` under `tonight`. */
export const tonightStrings = z.strictObject({
  ...texts(
    'title', 'heading', 'description', 'lede', 'limits', 'court', 'allCourts', 'shown', 'shownAll', 'clock', 'dayEnds', 'dayEndsRule', 'symptoms', 'now', 'nowLede', 'hoursUnknown', 'noContact',
    'fix', 'do', 'noLogin', 'noUnlink', 'who', 'write', 'sources', 'rules', 'rulesDo', 'rulesOrder', 'rulesWords', 'rulesOther', 'rulesLater', 'called', 'notCalled', 'look', 'lookSite',
    'examples', 'record', 'recordLede', 'never', 'top',
  ).shape,
  /** Can it be set right alone? */
  alone: texts('yes', 'perhaps', 'no', 'unknown'),
  /** What the script says of the time now. */
  script: texts('there', 'own', 'until', 'yours', 'join', 'hour', 'hours', 'minute', 'minutes', 'moment'),
}); // prettier-ignore
