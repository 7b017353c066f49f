import { variantsIn } from '../../scenarios/play/scenario.ts';
import type { Session } from '../../scenarios/play/session.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { ScenarioText } from './props.ts';

interface Props {
  session: Session;
  text: ScenarioText;
  strings: PracticeStrings;
  /** Starts over in the circumstances of that id. */
  onChoose: (variant: string) => void;
}

/** The list of circumstances in which the scenario can be played. Nothing where there are only the usual ones. */
export function WhatIf({ session: { scenario, place, variant }, text, strings, onChoose }: Props) {
  const variants = variantsIn(scenario, place);
  if (variants.length < 2) return null;
  return (
    <details class="what-if">
      <summary>{strings.whatIf}</summary>
      <ul>
        {variants.map(({ id }) => (
          <li key={id}>
            <button type="button" class="quiet" aria-pressed={id === variant.id} onClick={() => onChoose(id)}>
              {text.variants[id]?.title ?? strings.usual}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
