import type { Field, Screen } from '../../simulator/core/screen.ts';
import { BlockView } from './BlockView.tsx';
import { EventLink } from './EventLink.tsx';
import type { Ring } from './ring.ts';
import type { ScreenActions } from './screen-actions.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { Words } from './Words.tsx';

interface Props {
  screen: Screen;
  /** Keeps ids apart where a page has several screens. */
  idPrefix: string;
  /** The text in a field. */
  textOf: (field: Field) => string;
  strings: PracticeStrings;
  /** The control to mark. */
  ring: Ring;
  /** Null for a picture. */
  actions: ScreenActions | null;
}

/** Draws the description of a page of the practice browser. The same for the practice and for its pictures. */
export function ScreenView({ screen, ...use }: Props) {
  const { ring, actions } = use;
  const submit = screen.blocks.find((block) => block.kind === 'button');
  const onEnter = () => {
    if (submit && !submit.disabled) actions?.press(submit.event);
  };
  return (
    <div class="screen">
      {screen.menuBar && (
        <nav class="menu-bar" aria-label={use.strings.menuBar}>
          <ul>
            {screen.menuBar.map((item) => (
              <li key={item.label.text}>
                <EventLink control={item} ring={ring} press={actions?.press ?? null} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="screen-body">
        <h3 data-screen-title="" tabIndex={-1}>
          <Words of={screen.title} />
        </h3>
        {screen.blocks.map((block, index) => (
          <BlockView key={`${screen.page}${index}${block.kind}`} {...use} block={block} onEnter={onEnter} />
        ))}
      </div>
    </div>
  );
}
