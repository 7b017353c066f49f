import type { Block } from '../../simulator/core/screen.ts';
import { isRinged, type Ring } from './ring.ts';
import type { ScreenActions } from './screen-actions.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { Words } from './Words.tsx';

interface Props {
  block: Extract<Block, { kind: 'choice' }>;
  id: string;
  strings: PracticeStrings;
  ring: Ring;
  actions: ScreenActions | null;
}

/** A list on a practice screen from which the reader chooses an option. Until then its first line asks to choose. */
export function ChoiceView({ block, id, strings, ring, actions }: Props) {
  return (
    <div class="field">
      <label for={id}>
        <Words of={block.label} />
        <span aria-hidden="true">{' *'}</span>
      </label>
      <div class="field-box">
        <select
          id={id}
          data-choice={block.choice}
          data-ring={block.options.some(({ event }) => isRinged(ring, event)) || undefined}
          aria-required
          autocomplete="off"
          onChange={({ currentTarget }) => {
            const chosen = block.options.find((option) => option.id === currentTarget.value);
            if (chosen) actions?.press(chosen.event);
          }}
        >
          {block.chosen === null && (
            <option value="" selected>
              {strings.choose}
            </option>
          )}
          {block.options.map((option) => (
            <option key={option.id} value={option.id} selected={option.id === block.chosen}>
              {option.label.text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
