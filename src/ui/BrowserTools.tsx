import type { PracticeEvent } from '../simulator/event.ts';
import type { Control } from '../simulator/screen.ts';
import { isRinged, type Ring } from './ring.ts';

interface Props {
  tools: readonly Control[];
  ring: Ring;
  onPress: (event: PracticeEvent) => void;
}

/** Controls of the browser itself, below its address bar. */
export const BrowserTools = ({ tools, ring, onPress }: Props) =>
  tools.length === 0 ? null : (
    <p class="browser-tools">
      {tools.map((tool) => (
        <button
          type="button"
          class="quiet"
          key={tool.label.text}
          data-ring={isRinged(ring, tool.event) || undefined}
          onClick={() => onPress(tool.event)}
        >
          {tool.label.text}
        </button>
      ))}
    </p>
  );
