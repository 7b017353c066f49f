import { z } from 'zod';
import { elsewhereTopics } from '../domain/elsewhere.ts';
import { terms } from '../domain/terms.ts';

/** The messages of the practice frame. `{…}` in a text stands for a value that is put in. */
const messageIds = [
  'practice', 'practiceBadge', 'onlyCardValues', 'needsScript', 'differences',
  'browser', 'address', 'go', 'back', 'menuBar', 'screenLegend', 'borrowedFrom', 'illustrative', 'quotedRest', 'notOnCard', 'notKept',
  'card', 'cardNote', 'fillIn',
  'coach', 'nextStep', 'doItForMe', 'undo', 'startOver', 'coachStart', 'coachGoal', 'coachStuck', 'coachDone',
  'coachDoneHere',
  'sayFill', 'sayPress', 'sayTick', 'sayChoose', 'didChoose', 'choose', 'sayGo', 'sayTelephone', 'sayClock', 'sayPhone', 'sayPasscode', 'sayBackupCode',
  'complete', 'failed', 'endedWell', 'startedOver', 'undone',
  'telephone', 'telephoneIdle', 'telephoneConnected', 'telephoneUnanswered', 'telephoneHours', 'telephoneNoHours', 'telephoneNoNumber', 'telephoneNothingToSay', 'telephoneYouSay', 'letterTo', 'letterYouWrite', 'remedyBorrowed',
  'mailbox', 'mailboxEmpty', 'mailboxCount', 'sayMailbox', 'didMailbox', 'browserTools',
  'clock', 'clockShows', 'clockRuns', 'runClock',
  'phone', 'phoneLost', 'phoneNoApp', 'phoneNoPasscode', 'phoneTime', 'phoneAccount', 'phoneSecondsLeft', 'phoneClockWrong', 'passcode',
  'backupCode', 'backupCodesLeft',
  'transcript', 'transcriptEmpty', 'didFill', 'didEmpty', 'didOther', 'didPress', 'didGo', 'didBack',
  'didElsewhere', 'didTelephone', 'didClock', 'didPhone', 'didPasscode', 'didBackupCode', 'didRun',
  'whatIf', 'usual', 'stepOf', 'openSheet', 'closeSheet',
  'storageBlocked', 'storageBad', 'stepUnknown', 'loading', 'loadFailed', 'notDrawn',
] as const; // prettier-ignore

const elsewhereIds = elsewhereTopics.map((topic) => `elsewhere.${topic}` as const);
const termIds = terms.map((term) => `term.${term}` as const);
const ids = [...messageIds, ...elsewhereIds, ...termIds] as const;

/** `content/ui/practice.<language>.yaml`: every message of the practice frame. */
export const practiceStrings = z.strictObject(
  Object.fromEntries(ids.map((id) => [id, z.string().min(1)])) as Record<(typeof ids)[number], z.ZodString>,
);

/** The catalogue of one language. */
export type PracticeStrings = z.infer<typeof practiceStrings>;
