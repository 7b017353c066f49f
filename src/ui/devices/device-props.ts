import type { Press } from '../screen/press.ts';
import type { Ring } from '../screen/ring.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

/** What every device gets: what it shows, the words around it, the control to mark, and the receiver of a press. */
export interface DeviceProps<View> {
  view: View;
  strings: PracticeStrings;
  ring: Ring;
  onPress: Press;
}
