import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import { isUnderstood } from './axisHeaders.ts';
import { readHeader } from './readHeader.ts';
import type { Axes, Header } from './tableAxes.ts';

/**
 * Refuses headers across where the row below them says more: 2024年 over 进出口 and 出口 would be filled as if it stood alone.
 *
 * @param below the row below the headers, its first cell the first of the headers down
 */
export function checkRows(
  { down, across }: Axes,
  [, ...cells]: readonly ShownValue[],
  context: FunctionContext,
): Axes {
  const says = (value: ShownValue): boolean => {
    if (typeof value !== 'string') return false;
    const { plain, parts } = readHeader(value, context);
    return parts.length > 0 || Object.keys(plain).length > 0;
  };
  // A row with a header of its own is filled, whatever stands in it.
  const [first] = down.headers;
  if ((first !== undefined && isUnderstood(first)) || !cells.some(says)) return { down, across };
  return { down, across: { ...across, headers: across.headers.map(refuse) } };
}

const refuse = (header: Header): Header =>
  header.value === '' ? header : { ...header, parts: [], problem: { kind: 'two-rows' } };
