import type { Control } from '../../simulator/core/screen.ts';
import { type Press, pressOf } from './press.ts';
import type { Ring } from './ring.ts';
import { Words } from './Words.tsx';

interface Props {
  control: Control;
  ring: Ring;
  press: Press;
  isCurrent?: boolean;
}

/** A link that means an event. It points to the practice itself, so that it is a real link but leaves the page where it is. */
export function EventLink({ control, ring, press, isCurrent = false }: Props) {
  const { onClick, ...marks } = pressOf(control.event, ring, press);
  return (
    <a
      href="#practice"
      aria-current={isCurrent ? 'page' : undefined}
      {...marks}
      onClick={(event) => {
        event.preventDefault();
        onClick?.();
      }}
    >
      <Words of={control.label} />
    </a>
  );
}
