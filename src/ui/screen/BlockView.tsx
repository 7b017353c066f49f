import type { Block, Field } from '../../simulator/core/screen.ts';
import { ChoiceView } from './ChoiceView.tsx';
import { EventLink } from './EventLink.tsx';
import { FieldView } from './FieldView.tsx';
import { QrCodeView } from './QrCodeView.tsx';
import { pressOf } from './press.ts';
import type { Ring } from './ring.ts';
import type { ScreenActions } from './screen-actions.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
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

/** One piece of a practice screen. */
export function BlockView({ block, idPrefix, textOf, strings, ring, actions, onEnter }: Props) {
  const press = actions?.press ?? null;
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
    case 'box': {
      const { 'data-ring': isRinged, onClick: onChange, ...deed } = pressOf(block.event, ring, press);
      return (
        <label class="box" data-ring={isRinged}>
          <input type="checkbox" checked={block.ticked} onChange={onChange} {...deed} />
          <span>
            <Words of={block.label} />
          </span>
        </label>
      );
    }
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
                <EventLink control={tab} ring={ring} press={press} isCurrent={index === block.current} />
              </li>
            ))}
          </ul>
        </nav>
      );
    case 'button':
      return (
        <p class="buttons">
          <button type="button" disabled={block.disabled} {...pressOf(block.event, ring, press)}>
            <Words of={block.label} />
          </button>
        </p>
      );
    case 'links':
      return (
        <ul class="links">
          {block.links.map((link) => (
            <li key={link.label.text}>
              <EventLink control={link} ring={ring} press={press} />
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
