import { measureOf } from '../../domain/measure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { says } from './axisHeaders.ts';
import type { FixedPart } from './recognisedTable.ts';
import type { Axes, Axis, Header } from './tableAxes.ts';
import type { WordKind } from './tablePart.ts';
import { isUnitOf } from './tableQuestion.ts';

/** Headers of which the unit cannot measure what they ask are not understood: 同比(亿元), 进出口(%). */
export function checkUnits(
  { down, across }: Axes,
  fixed: readonly FixedPart[],
  context: FunctionContext,
): Axes {
  return {
    down: checked(down, across, fixed, context),
    across: checked(across, down, fixed, context),
  };
}

function checked(
  axis: Axis,
  other: Axis,
  fixed: readonly FixedPart[],
  { dataset }: FunctionContext,
): Axis {
  // What the other side tells apart is known of each cell alone.
  const varies = (kind: WordKind): boolean => other.headers.some((header) => says(header, kind));
  const check = (header: Header): Header => {
    const idOf = (kind: WordKind): string | undefined =>
      header.parts.find((part) => part.kind === kind)?.id ??
      (varies(kind) ? undefined : fixed.find((part) => part.kind === kind)?.id);
    const unit = header.parts.find(({ kind }) => kind === 'unit')?.id;
    if (unit === undefined || (varies('measure') && idOf('measure') === undefined)) return header;
    const measure = measureOf(idOf('measure') ?? 'level') ?? 'level';
    const indicator = idOf('indicator');
    return isUnitOf(unit, { measure, ...(indicator === undefined ? {} : { indicator }) }, dataset)
      ? header
      : { ...header, parts: [], problem: { kind: 'unit', unit } };
  };
  return { ...axis, headers: axis.headers.map(check) };
}
