import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

interface Props {
  code: string;
  left: number;
  strings: PracticeStrings;
  onFillIn: () => void;
}

/** The row of the card with the next unused backup code from the person's list. */
export const BackupCodeRow = ({ code, left, strings, onFillIn }: Props) => (
  <div>
    <dt>{strings.backupCode}</dt>
    <dd>{code}</dd>
    <dd class="fill-in">
      <button type="button" class="quiet" onClick={onFillIn}>
        {fill(strings.fillIn, { term: strings.backupCode })}
      </button>
    </dd>
    <dd class="small-print">{fill(strings.backupCodesLeft, { count: left })}</dd>
  </div>
);
