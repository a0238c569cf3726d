import { cellSides, type BorderLook, type CellLooks } from '../app/ports/bookSnapshot.ts';

/** Excel has more kinds of dashes than can be told apart on paper. */
const lines: ReadonlyMap<unknown, BorderLook['line']> = new Map([
  ['Dash', 'dashed'],
  ['DashDot', 'dashed'],
  ['DashDotDot', 'dashed'],
  ['SlantDashDot', 'dashed'],
  ['Dot', 'dotted'],
  ['Double', 'double'],
]);
const weights: ReadonlyMap<unknown, BorderLook['line']> = new Map([
  ['Hairline', 'hair'],
  ['Medium', 'medium'],
  ['Thick', 'thick'],
]);

/** The lines around a cell as Excel tells them; undefined for none. */
export function borderLooks(borders: Excel.CellBorderCollection | undefined): CellLooks['borders'] {
  const there = cellSides.flatMap((side) => {
    const border = borders?.[side];
    return border === undefined || isNone(border) ? [] : [[side, lookOf(border)] as const];
  });
  return there.length === 0 ? undefined : Object.fromEntries(there);
}

const isNone = ({ style }: Excel.CellBorder): boolean => style === undefined || style === 'None';

function lookOf({ style, weight, color }: Excel.CellBorder): BorderLook {
  const line = lines.get(style) ?? weights.get(weight) ?? 'thin';
  const isColor = typeof color === 'string' && /^#[0-9a-f]{6}$/iu.test(color);
  return isColor ? { line, color: color.toUpperCase() } : { line };
}
