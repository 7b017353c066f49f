import type { PracticeStrings } from '../../schemas/practice-strings.ts';

interface Props {
  strings: PracticeStrings;
  /** One or two sentences for this moment. */
  says: string;
  /** The answer to announce; empty until the reader asks for one. */
  answer: string;
  /** Which step of the guide comes next; null where the reader is not following the guide. */
  place: string | null;
  canUndo: boolean;
  /** Is the coach showing an instruction that it can carry out? */
  canDoIt: boolean;
  onNext: () => void;
  onDoIt: () => void;
  onUndo: () => void;
  onStartOver: () => void;
}

/** The coach. It says what to do next when asked, and never covers the control that it names. */
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
