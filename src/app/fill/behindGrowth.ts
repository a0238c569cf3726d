import { isNaming, refused, textOf, type SideHeader } from './sideHeader.ts';

/**
 * Leaves a name of its own alone behind parts that are measured as the name before them: 固定资产投资增速 | 工业投资 | 房地产开发投资. It may
 * be one more of them, and would be a level below growth.
 *
 * @param before the headers before it on its side, as they are understood
 */
export function behindGrowth(header: SideHeader, before: readonly SideHeader[]): SideHeader {
  const last = before.findLast((other) => other.stretch === header.stretch && isNaming(other));
  const isNamed = header.problem === undefined && header.own.has('indicator');
  const isMeasured = (['measure', 'unit', 'total'] as const).some((kind) => header.said.has(kind));
  return last !== undefined && isNamed && !isMeasured && hasTaken(last)
    ? refused(header, { kind: 'under', text: String(textOf(last.spot)) })
    : header;
}

/** Whether a part has its measure from the name that it is a part of. */
const hasTaken = ({ own, said }: SideHeader): boolean =>
  own.has('breakdown') &&
  !own.has('indicator') &&
  !own.has('measure') &&
  (said.get('measure')?.id ?? 'level') !== 'level';
