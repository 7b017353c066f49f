import type { Field } from '../../simulator/core/screen.ts';
import { isSendingEnter } from './enter.ts';
import { isRinged, type Ring } from './ring.ts';
import type { ScreenActions } from './screen-actions.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { Words } from './Words.tsx';

interface Props {
  field: Field;
  /** The text in the field. */
  text: string;
  id: string;
  strings: PracticeStrings;
  ring: Ring;
  actions: ScreenActions | null;
  onEnter: () => void;
}

/**
 * A field on a practice screen. It is never `type=password` and has no name, so that no browser or password manager takes it for a
 * place for a real password.
 */
export function FieldView({ field, text, id, strings, ring, actions, onEnter }: Props) {
  // Only values that are not on the card get a hint. If a value breaks a rule of the site, the site says so when it is submitted.
  const isOff = field.value === 'other' || (field.ignored && text !== field.initial);
  const hint = isOff ? (text === '' ? strings.notKept : strings.notOnCard) : '';
  const isMarked = isRinged(ring, { type: 'field.filled', field: field.field, value: 'empty' });
  return (
    <div class="field">
      <label for={id}>
        <Words of={field.label} />
        {field.required && <span aria-hidden="true"> *</span>}
      </label>
      <div class="field-box">
        <input
          id={id}
          type="text"
          value={text}
          data-field={field.field}
          class={field.masked ? 'masked' : undefined}
          data-ring={isMarked || undefined}
          aria-required={field.required || undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          data-1p-ignore=""
          data-bwignore=""
          data-lpignore="true"
          data-form-type="other"
          onInput={(event) => actions?.type(field, event.currentTarget.value)}
          onFocus={() => actions?.focus(field.field)}
          onKeyDown={(event) => isSendingEnter(event) && onEnter()}
        />
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
