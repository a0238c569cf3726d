import { measureOf } from '../../domain/measure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Said } from './said.ts';
import { refused, type SideHeader } from './sideHeader.ts';
import type { SaidKind } from './tablePart.ts';
import { isUnitOf } from './tableQuestion.ts';
import { unitSeparator } from './wordsSaid.ts';

/** Headers of which the unit cannot measure what they ask are not understood: 同比(亿元), 进出口(%). */
export function checkUnits(
  side: readonly SideHeader[],
  other: readonly SideHeader[],
  fixed: Said,
  { dataset }: FunctionContext,
): readonly SideHeader[] {
  // What the other side tells apart is known of each cell alone.
  const varies = (kind: SaidKind): boolean => other.some(({ said }) => said.has(kind));
  return side.map((header) => {
    const { said, own, problem } = header;
    const unit = own.get('unit')?.id;
    const idOf = (kind: SaidKind): string | undefined =>
      said.get(kind)?.id ?? (varies(kind) ? undefined : fixed.get(kind)?.id);
    if (problem !== undefined || unit === undefined) return header;
    if (varies('measure') && idOf('measure') === undefined) return header;
    const indicator = idOf('indicator');
    const asked = {
      measure: measureOf(idOf('measure') ?? 'level') ?? 'level',
      ...(indicator === undefined ? {} : { indicator }),
    };
    return unit.split(unitSeparator).some((id) => isUnitOf(id, asked, dataset))
      ? header
      : refused(header, { kind: 'unit', unit });
  });
}
