import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { rectangleOf, stepped } from './rectangle.ts';
import type { Rectangle, Spot } from './rectangle.ts';

interface MatrixSelection {
  /** The cell that the keys move. */
  readonly active: Spot;
  readonly rectangle: Rectangle;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointerDown: (spot: Spot, event: PointerEvent) => void;
  readonly onPointerEnter: (spot: Spot, event: PointerEvent) => void;
}

/** A rectangle of cells chosen by dragging, or by arrow keys with Shift. */
export function useMatrixSelection(rows: number, columns: number): MatrixSelection {
  const [first, setFirst] = useState<Spot>({ row: 0, column: columns - 1 });
  const [active, setActive] = useState<Spot>({ row: 0, column: columns - 1 });
  const dragging = useRef(false);
  const move = (spot: Spot, extend: boolean): void => {
    if (!extend) setFirst(spot);
    setActive(spot);
  };
  return {
    active,
    rectangle: rectangleOf(first, active),
    onKeyDown: (event) => {
      const next = stepped(active, event.key, { rows, columns });
      if (next === undefined) return;
      event.preventDefault();
      move(next, event.shiftKey);
      const cell = event.currentTarget.querySelector<HTMLElement>(
        `[data-spot="${next.row} ${next.column}"]`,
      );
      cell?.focus();
    },
    onPointerDown: (spot, { shiftKey }) => {
      dragging.current = true;
      addEventListener('pointerup', () => (dragging.current = false), { once: true });
      move(spot, shiftKey);
    },
    onPointerEnter: (spot) => {
      if (dragging.current) setActive(spot);
    },
  };
}
