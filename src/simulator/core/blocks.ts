import { refusalIn } from '../../domain/court.ts';
import type { OwnValue, ValueClass } from '../../domain/terms.ts';
import type { Wording } from '../../domain/wording.ts';
import { type Moment, knownClasses, valueIn } from './moment.ts';
import type { CodeKind } from './codes.ts';
import type { BoxId, ChoiceId, FieldId, PracticeEvent } from './names.ts';
import type { Block, Control } from './screen.ts';

/** The words of a control of ours, which no system has. */
export const ours = (text: string): Wording => ({ text, grade: 'illustrative' });

/** A field of the page on the screen. */
export const fieldBlock = (
  moment: Moment,
  field: FieldId,
  label: Wording,
  classes: readonly ValueClass[],
  options: {
    masked?: boolean;
    required?: boolean;
    ignored?: boolean;
    initial?: string;
    own?: OwnValue;
    code?: CodeKind;
  } = {},
): Block => ({
  kind: 'field',
  field,
  label,
  classes: knownClasses(moment, classes),
  required: options.required ?? true,
  ignored: options.ignored ?? false,
  initial: options.initial ?? '',
  masked: options.masked ?? false,
  own: options.own ?? null,
  code: options.code ?? null,
  value: valueIn(moment, field),
});

/** A box of the page on the screen: using it checks it, or clears it if it is checked. */
export const boxBlock = (moment: Moment, box: BoxId, label: Wording): Block => {
  const ticked = moment.ticked.includes(box);
  return { kind: 'box', label, ticked, event: { type: 'box.ticked', box, ticked: !ticked } };
};

/** The block that says why the page refused; none if it did not. */
export const refusalBlocks = (moment: Moment): readonly Block[] =>
  moment.refusal === null
    ? []
    : [{ kind: 'message', tone: 'error', text: refusalIn(moment.setting.place, moment.refusal).message }];

/** A list to choose from. */
export const choiceBlock = (
  moment: Moment,
  choice: ChoiceId,
  label: Wording,
  options: readonly { readonly id: string; readonly label: Wording }[],
): Block => ({
  kind: 'choice',
  choice,
  label,
  chosen: moment.chosen[choice] ?? null,
  options: options.map((option) => ({
    id: option.id,
    label: option.label,
    event: { type: 'option.chosen', choice, option: option.id },
  })),
});

/** A button that can be pressed. */
export const buttonBlock = (label: Wording, event: PracticeEvent): Block => ({
  kind: 'button',
  label,
  event,
  disabled: false,
});

/** Links, one below the other. */
export const linksBlock = (...links: readonly Control[]): Block => ({ kind: 'links', links });
