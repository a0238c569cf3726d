import { useCallback, useEffect, useState, type RefObject } from 'react';
import { wholeColumns, type ColumnSpan, type WholeColumns } from './wholeColumns.ts';

/** The edges of a table that scrolls. */
export interface ScrolledEdges extends WholeColumns {
  /** Where the fixed first column ends. */
  readonly fixed: number;
  /** Scrolls so that hidden columns of a side come into sight. */
  readonly turn: (to: 'before' | 'after') => void;
}

type Sight = Omit<ScrolledEdges, 'turn'>;

const nothing: Sight = {
  isHidden: [],
  before: 0,
  after: 0,
  fixed: 0,
};

/** Marks the cells of columns that are not wholly in sight with `data-cut`, and tells how many there are on either side. */
export function useWholeColumns(frame: RefObject<HTMLElement | null>): ScrolledEdges {
  const [sight, setSight] = useState(nothing);
  const look = useCallback(() => {
    const { current } = frame;
    if (current === null) return;
    const next = sightOf(current);
    markCut(current, next.isHidden);
    setSight((old) => (isSame(old, next) ? old : next));
  }, [frame]);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    for (const child of current.children) sizes.observe(child);
    // What is drawn anew has new cells, which are not marked yet.
    const cells = new MutationObserver(look);
    cells.observe(current, { childList: true, subtree: true });
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      cells.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [frame, look]);
  const turn = useCallback(
    (to: 'before' | 'after') => {
      if (frame.current !== null) turnTo(frame.current, to);
    },
    [frame],
  );
  return { ...sight, turn };
}

function sightOf(frame: HTMLElement): Sight {
  const { scrollLeft: scrolled, clientWidth: width } = frame;
  const { fixed, spans } = columnsOf(frame);
  return { ...wholeColumns(spans, { scrolled, width, fixed }), fixed };
}

/** The width of the fixed first column, and where the others stand, as the first row of the body has them. */
function columnsOf(frame: HTMLElement): {
  readonly fixed: number;
  readonly spans: readonly ColumnSpan[];
} {
  const [first, ...others] = rowsOf(frame, 'tbody tr')[0]?.cells ?? [];
  const spans = others.map(({ offsetLeft: left, offsetWidth }) => ({
    left,
    right: left + offsetWidth,
  }));
  return { fixed: first?.offsetWidth ?? 0, spans };
}

function markCut(frame: HTMLElement, isHidden: readonly boolean[]): void {
  for (const row of rowsOf(frame, 'tr')) {
    const [, ...cells] = row.cells;
    // A header over several columns is text, which may be cut.
    if (cells.length !== isHidden.length) continue;
    for (const [at, cell] of cells.entries()) {
      cell.toggleAttribute('data-cut', isHidden[at] === true);
    }
  }
}

const rowsOf = (frame: HTMLElement, rows: string): readonly HTMLTableRowElement[] => [
  ...frame.querySelectorAll<HTMLTableRowElement>(rows),
];

function turnTo(frame: HTMLElement, to: 'before' | 'after'): void {
  const { fixed, spans } = columnsOf(frame);
  const { isHidden, before, after } = sightOf(frame);
  const room = frame.clientWidth - fixed;
  if (to === 'after' && after > 0) {
    const next = spans[isHidden.length - after];
    frame.scrollTo({ left: (next?.left ?? 0) - fixed });
  }
  if (to === 'before' && before > 0) {
    const last = spans[before - 1];
    frame.scrollTo({ left: Math.max(0, (last?.right ?? 0) - fixed - room) });
  }
}

const isSame = (left: Sight, right: Sight): boolean =>
  JSON.stringify(left) === JSON.stringify(right);
