import type { Block, Control, Field } from '../simulator/screen.ts';
import { ChoiceView } from './ChoiceView.tsx';
import { FieldView } from './FieldView.tsx';
import { QrCodeView } from './QrCodeView.tsx';
import { isRinged, type Ring } from './ring.ts';
import type { ScreenActions } from './screen-actions.ts';
import type { PracticeStrings } from './strings.ts';
import { Words } from './Words.tsx';

interface Props {
  block: Block;
  idPrefix: string;
  textOf: (field: Field) => string;
  strings: PracticeStrings;
  ring: Ring;
  actions: ScreenActions | null;
  onEnter: () => void;
}

/** A link that means an event. It leads to the practice itself, so that it works as a link and goes nowhere. */
export function EventLink({
  control,
  ring,
  actions,
  isCurrent = false,
}: {
  control: Control;
  ring: Ring;
  actions: ScreenActions | null;
  isCurrent?: boolean;
}) {
  return (
    <a
      href="#practice"
      aria-current={isCurrent ? 'page' : undefined}
      data-ring={isRinged(ring, control.event) || undefined}
      onClick={(event) => {
        event.preventDefault();
        actions?.press(control.event);
      }}
    >
      <Words of={control.label} />
    </a>
  );
}

/** One piece of a practice screen. */
export function BlockView({ block, idPrefix, textOf, strings, ring, actions, onEnter }: Props) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Words of={block.text} />
        </h4>
      );
    case 'text':
    case 'smallPrint':
      return (
        <p class={block.kind === 'smallPrint' ? 'small-print' : undefined}>
          <Words of={block.text} />
        </p>
      );
    case 'message':
      return (
        <p class={`message ${block.tone}`} data-message="" tabIndex={-1}>
          <Words of={block.text} />
        </p>
      );
    case 'field':
      return (
        <FieldView
          field={block}
          text={textOf(block)}
          id={`${idPrefix}${block.field}`}
          strings={strings}
          ring={ring}
          actions={actions}
          onEnter={onEnter}
        />
      );
    case 'box':
      return (
        <label class="box" data-ring={isRinged(ring, block.event) || undefined}>
          <input type="checkbox" checked={block.ticked} onChange={() => actions?.press(block.event)} />
          <span>
            <Words of={block.label} />
          </span>
        </label>
      );
    case 'choice':
      return (
        <ChoiceView block={block} id={`${idPrefix}${block.choice}`} strings={strings} ring={ring} actions={actions} />
      );
    case 'tabs':
      return (
        <nav class="tabs" aria-label={block.label.text}>
          <ul>
            {block.tabs.map((tab, index) => (
              <li key={tab.label.text}>
                <EventLink control={tab} ring={ring} actions={actions} isCurrent={index === block.current} />
              </li>
            ))}
          </ul>
        </nav>
      );
    case 'button':
      return (
        <p class="buttons">
          <button
            type="button"
            disabled={block.disabled}
            data-ring={isRinged(ring, block.event) || undefined}
            onClick={() => actions?.press(block.event)}
          >
            <Words of={block.label} />
          </button>
        </p>
      );
    case 'links':
      return (
        <ul class="links">
          {block.links.map((link) => (
            <li key={link.label.text}>
              <EventLink control={link} ring={ring} actions={actions} />
            </li>
          ))}
        </ul>
      );
    case 'names':
      return (
        <dl class="names">
          {block.rows.map(({ term, name }) => (
            <div key={term.text}>
              <dt>
                <Words of={term} />
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      );
    case 'qrCode':
      return <QrCodeView block={block} />;
    case 'list':
      return (
        <ol class="codes">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'elsewhere':
      return (
        <div>
          <p>{strings[`elsewhere.${block.topic}`]}</p>
          {block.address && <p class="real-address">{block.address}</p>}
        </div>
      );
  }
}
