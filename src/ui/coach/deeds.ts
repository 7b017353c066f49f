import { isCode, isTerm } from '../../domain/terms.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';
import type { Offer } from '../../simulator/core/offers.ts';
import { addressTo } from '../../simulator/sites/browser/addresses.ts';
import { fieldsOf } from '../../simulator/core/screen.ts';
import type { State } from '../../simulator/core/moment.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

/** The label of a field. */
const labelOf = (field: string, simulator: Simulator, state: State): string =>
  fieldsOf(simulator.screenOf(state)).find((shown) => shown.field === field)?.label.text ?? '';

/** The label of the list from which something is chosen. */
function listOf(
  { choice }: Extract<PracticeEvent, { type: 'option.chosen' }>,
  simulator: Simulator,
  state: State,
): string {
  const list = simulator.screenOf(state).blocks.find((block) => block.kind === 'choice' && block.choice === choice);
  return list?.kind === 'choice' ? list.label.text : '';
}

/** Puts an offer into words as an instruction, for the coach. */
export function instruction(offer: Offer, simulator: Simulator, state: State, strings: PracticeStrings): string {
  switch (offer.kind) {
    case 'fill': {
      const { value } = offer.event;
      const field = offer.field.label.text;
      if (isCode(value))
        return fill(offer.field.code === 'backup' ? strings.sayBackupCode : strings.sayPasscode, { field });
      const term = isTerm(value) ? strings[`term.${value}`] : '';
      return fill(strings.sayFill, { term, field });
    }
    case 'go':
      return fill(strings.sayGo, { address: addressTo(offer.to, simulator.setting) ?? '' });
    case 'press': {
      const says = {
        page: strings.sayPress,
        mailbox: strings.sayMailbox,
        telephone: strings.sayTelephone,
        phone: strings.sayPhone,
        clock: strings.sayClock,
      }[offer.place];
      if (offer.event.type === 'option.chosen')
        return fill(strings.sayChoose, {
          label: offer.control.label.text,
          list: listOf(offer.event, simulator, state),
        });
      return fill(offer.event.type === 'box.ticked' ? strings.sayTick : says, { label: offer.control.label.text });
    }
  }
}

/** Puts an event into words as a deed, for the transcript. In: as well, the state before it. Names the class of what was typed, never the text. */
export function deed(event: PracticeEvent, simulator: Simulator, state: State, strings: PracticeStrings): string {
  const offer = simulator.offersIn(state).find((offered) => JSON.stringify(offered.event) === JSON.stringify(event));
  if (offer?.kind === 'fill') {
    const field = offer.field.label.text;
    const { value } = offer.event;
    if (value === 'empty') return fill(strings.didEmpty, { field });
    if (isCode(value))
      return fill(offer.field.code === 'backup' ? strings.didBackupCode : strings.didPasscode, { field });
    return isTerm(value)
      ? fill(strings.didFill, { field, term: strings[`term.${value}`] })
      : fill(strings.didOther, { field });
  }
  if (event.type === 'address.entered') {
    if (event.to === 'linkUtility') return strings.didBack;
    const address = addressTo(event.to, simulator.setting);
    return address === null ? strings.didElsewhere : fill(strings.didGo, { address });
  }
  if (event.type === 'clock.ran') return strings.didRun;
  if (event.type === 'field.filled' && isCode(event.value))
    return fill(strings.didPasscode, { field: labelOf(event.field, simulator, state) });
  if (offer?.kind !== 'press') return '';
  if (event.type === 'option.chosen')
    return fill(strings.didChoose, { label: offer.control.label.text, list: listOf(event, simulator, state) });
  const did = {
    page: strings.didPress,
    mailbox: strings.didMailbox,
    telephone: strings.didTelephone,
    phone: strings.didPhone,
    clock: strings.didClock,
  }[offer.place];
  // The reader may have typed the nickname, so it is not repeated.
  const { nickname } = simulator.setting.card;
  const label = nickname
    ? offer.control.label.text.replace(nickname, strings['term.nickname'])
    : offer.control.label.text;
  return fill(did, { label });
}
