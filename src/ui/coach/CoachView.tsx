import type { PracticeStrings } from '../strings.ts';

interface Props {
  strings: PracticeStrings;
  /** One or two sentences for this moment. */
  says: string;
  /** What was asked for, to be announced; empty while nothing was asked. */
  answer: string;
  /** Where the reader is on the guide's way, if on it. */
  place: string | null;
  canUndo: boolean;
  /** Is an instruction on show that the coach can carry out? */
  canDoIt: boolean;
  onNext: () => void;
  onDoIt: () => void;
  onUndo: () => void;
  onStartOver: () => void;
}

/** The coach: says what to do next when asked, never covers what it speaks of. */
export const CoachView = ({
  strings,
  says,
  answer,
  place,
  canUndo,
  canDoIt,
  onNext,
  onDoIt,
  onUndo,
  onStartOver,
}: Props) => (
  <section class="coach" aria-label={strings.coach}>
    <p class="panel-title" aria-hidden="true">
      {strings.coach}
    </p>
    {place && <p class="place">{place}</p>}
    <p class="says">{says}</p>
    <p class="hidden-from-sight" aria-live="polite">
      {answer}
    </p>
    <p class="buttons">
      <button type="button" onClick={onNext}>
        {strings.nextStep}
      </button>
      {canDoIt && (
        <button type="button" onClick={onDoIt}>
          {strings.doItForMe}
        </button>
      )}
      <button type="button" class="quiet" onClick={onUndo} disabled={!canUndo}>
        {strings.undo}
      </button>
      <button type="button" class="quiet" onClick={onStartOver}>
        {strings.startOver}
      </button>
    </p>
  </section>
);
