import type { Wording } from '../../domain/wording.ts';

/** Words on a practice screen. Borrowed and illustrative words carry a mark, which `src/ui/screen/marks.css` adds and screen readers skip. */
export const Words = ({ of }: { of: Wording }) =>
  of.grade === 'quoted' ? <>{of.text}</> : <span data-grade={of.grade}>{of.text}</span>;
