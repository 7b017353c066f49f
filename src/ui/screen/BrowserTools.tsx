import type { Control } from '../../simulator/core/screen.ts';
import { EventButton } from './EventButton.tsx';
import type { Press } from './press.ts';
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
        <EventButton key={tool.label.text} control={tool} ring={ring} onPress={onPress} quiet />
      ))}
    </p>
  );
