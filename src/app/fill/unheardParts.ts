import { breakdownMembers } from '../../domain/breakdown.ts';
import type { Said, SaidPart } from './said.ts';

/**
 * The breakdowns that titles list and that neither a header says nor all cells are of: 发制品 of 许昌发制品与出口总额 over 出口总额. The
 * whole is what the header names, and the part would be dropped.
 *
 * @param claims all that the titles name
 * @param fixed what is said of all cells
 */
export function unheardParts(
  claims: readonly SaidPart[],
  headers: readonly Said[],
  fixed: Said,
): readonly SaidPart[] {
  const said = new Set(
    [fixed, ...headers].flatMap((one) => breakdownMembers(one.get('breakdown')?.id ?? '')),
  );
  const isHeard = ({ id }: SaidPart): boolean =>
    breakdownMembers(id).some((member) => said.has(member));
  return claims.filter((part) => part.kind === 'breakdown' && !isHeard(part));
}
