import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { rectangleOf, stepped, type Rectangle, type Spot } from './rectangle.ts';

interface MatrixSelection {
  /** The cell that the keys move. */
  readonly active: Spot;
  readonly rectangle: Rectangle;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointerDown: (spot: Spot, event: PointerEvent) => void;
  readonly onPointerEnter: (spot: Spot, event: PointerEvent) => void;
}

const primaryButton = 1;

/** A rectangle of cells chosen by dragging, or by keys: moving with Shift, Ctrl+A for all, Escape for no more than one cell. */
export function useMatrixSelection(rows: number, columns: number, start: Spot): MatrixSelection {
  const [active, setActive] = useState(start);
  const [ends, setEnds] = useState<readonly [Spot, Spot]>([start, start]);
  const draggingRef = useDragging();
  const move = (spot: Spot, extend: boolean): void => {
    setEnds(([first]) => [extend ? first : spot, spot]);
    setActive(spot);
  };
  const rectangle = rectangleOf(...ends);
  return {
    active,
    rectangle,
    onKeyDown: (event) => {
      const { key, shiftKey, currentTarget } = event;
      const ctrl = event.ctrlKey || event.metaKey;
      if (ctrl && key.toLowerCase() === 'a') {
        event.preventDefault();
        setEnds([
          { row: 0, column: 0 },
          { row: rows - 1, column: columns - 1 },
        ]);
      } else if (key === 'Escape') {
        // With nothing to give up, the key is the host's.
        if (isOneCell(rectangle)) return;
        event.preventDefault();
        move(active, false);
      } else {
        const next = stepped(active, { key, ctrl }, { rows, columns });
        if (next === undefined) return;
        event.preventDefault();
        move(next, shiftKey);
        focusSpot(currentTarget, next);
      }
    },
    onPointerDown: (spot, { shiftKey, button }) => {
      if (button !== 0) return;
      draggingRef.current = true;
      move(spot, shiftKey);
    },
    onPointerEnter: (spot, { buttons }) => {
      // The button may have been released where this page does not hear of it.
      if ((buttons & primaryButton) === 0) draggingRef.current = false;
      if (draggingRef.current) move(spot, true);
    },
  };
}

/** Whether the button that was pressed on a cell is still down. */
function useDragging(): { current: boolean } {
  const dragging = useRef(false);
  useEffect(() => {
    const end = (): void => {
      dragging.current = false;
    };
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, []);
  return dragging;
}

function isOneCell({ fromRow, toRow, fromColumn, toColumn }: Rectangle): boolean {
  return fromRow === toRow && fromColumn === toColumn;
}

function focusSpot(grid: HTMLElement, { row, column }: Spot): void {
  grid.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`)?.focus();
}
