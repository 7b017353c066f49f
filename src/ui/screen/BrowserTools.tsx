import type { Control } from '../../simulator/core/screen.ts';
import { type Press, pressOf } from './press.ts';
import type { Ring } from './ring.ts';

interface Props {
  tools: readonly Control[];
  ring: Ring;
  onPress: Press;
}

/** Controls of the browser itself, below its address bar. */
export const BrowserTools = ({ tools, ring, onPress }: Props) =>
  tools.length === 0 ? null : (
    <p class="browser-tools">
      {tools.map((tool) => (
        <button type="button" class="quiet" key={tool.label.text} {...pressOf(tool.event, ring, onPress)}>
          {tool.label.text}
        </button>
      ))}
    </p>
  );
