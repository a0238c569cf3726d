import type { PreviewCell } from '../../app/fill/recognisedTable.ts';

/** Which rows of a long preview are shown. */
export interface ShownRows {
  /** By their place in the preview. */
  readonly rows: readonly number[];
  readonly hidden: number;
  /** Whether rows with gaps were taken to the front, as else some would be hidden. */
  readonly areSorted: boolean;
}

/**
 * The rows of a preview to show: all of a short one, in their order; of a long one those with gaps first, as they are what
 * a person wants to see before anything is written.
 */
export function shownRows(preview: readonly (readonly PreviewCell[])[], most: number): ShownRows {
  const all = [...preview.keys()];
  if (all.length <= most) return { rows: all, hidden: 0, areSorted: false };
  const hasGap = (at: number): boolean =>
    preview[at]?.some(({ status }) => status === 'missing') === true;
  const gaps = all.filter(hasGap);
  const sorted = [...gaps, ...all.filter((at) => !hasGap(at))];
  const isLate = gaps.some((at) => at >= most);
  return {
    rows: (isLate ? sorted : all).slice(0, most),
    hidden: all.length - most,
    areSorted: isLate,
  };
}
