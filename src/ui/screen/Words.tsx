import type { Wording } from '../../domain/wording.ts';

/** Words on a practice screen. Borrowed and illustrative words carry a mark, which `src/styles/screen.css` adds and screen readers skip. */
export const Words = ({ of }: { of: Wording }) =>
  of.grade === 'quoted' ? <>{of.text}</> : <span data-grade={of.grade}>{of.text}</span>;
