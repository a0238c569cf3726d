import { isBeside, refused, textOf, type SideHeader } from './sideHeader.ts';
import type { SaidKind } from './tablePart.ts';

const measuring: readonly SaidKind[] = ['measure', 'unit', 'total', 'reference'];

/**
 * Leaves a name of its own alone behind parts that are measured as their whole without saying so: whether it is as well, nothing
 * tells.
 *
 * @param before the headers before it on its side, as they are understood
 *
 * @example
 * // 固定资产投资增速 | 工业投资 | 房地产开发投资       the last is refused: its level is rather not meant
 * // 固定资产投资增速 | 工业投资 | 房地产开发投资增速   each as it stands
 */
export function behindMeasured(header: SideHeader, before: readonly SideHeader[]): SideHeader {
  const { problem, own, said } = header;
  const isNamed = problem === undefined && own.has('indicator') && !own.has('breakdown');
  if (!isNamed || measuring.some((kind) => said.has(kind))) return header;
  const beside = before.filter((other) => isBeside(other, header));
  const taken = beside.findLastIndex(isTaken);
  const source = beside[taken];
  const isBetween = beside
    .slice(taken + 1)
    .some((other) => other.problem === undefined && other.own.has('indicator'));
  return source === undefined || isBetween
    ? header
    : refused(header, { kind: 'under', text: String(textOf(source.spot)) });
}

/** Whether a part is measured as its whole is, and says so nowhere. */
const isTaken = ({ problem, own, said }: SideHeader): boolean =>
  problem === undefined &&
  own.has('breakdown') &&
  !own.has('indicator') &&
  !own.has('measure') &&
  (said.get('measure')?.id ?? 'level') !== 'level';
