import type { Wording } from '../../domain/wording.ts';

/** Words of a practice screen. Borrowed and illustrative ones carry a mark, which the styles add (`src/styles/screen.css`) and screen readers skip. */
export const Words = ({ of }: { of: Wording }) =>
  of.grade === 'quoted' ? <>{of.text}</> : <span data-grade={of.grade}>{of.text}</span>;
