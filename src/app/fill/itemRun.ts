import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { isBeside, isNaming, withoutPeriod, type SideHeader } from './sideHeader.ts';

/** As many names side by side leave a doubt of which a growth behind them is. */
const doubtful = 3;

/**
 * The names right before a measure of which it may be, with what is not understood before them. None where it is certainly of the
 * last, as each of the others on its side has such a measure of its own.
 *
 * @param beside the headers before it under the same outer cell
 * @param after all headers behind it
 *
 * @example
 * // 进出口 | 出口 | 进口 | 同比            all three
 * // 进出口 | 同比 | 出口 | 进口 | 同比     none
 */
export function itemRun(
  header: SideHeader,
  beside: readonly SideHeader[],
  after: readonly SideHeader[],
): readonly SideHeader[] {
  const measure = header.own.get('measure')?.id;
  const isOther = (other: SideHeader): boolean =>
    other.own.get('measure')?.id === measure && isBeside(other, header);
  if (measure === undefined || [...beside, ...after].some(isOther)) return [];
  const from = beside.findLastIndex((other) => !isNaming(other) || other.own.has('measure'));
  // What is not understood before them may be one of them.
  if (beside[from]?.problem !== undefined) return beside.slice(from);
  const flows = measure === 'share' ? flowsOf(beside) : [];
  if (flows.length > 1) return flows;
  const run = beside.slice(from + 1);
  const isOfItems = new Set(run.map(withoutPeriod)).size === run.length;
  return isOfItems && isDoubtful(run) ? run : [];
}

const isDoubtful = (run: readonly SideHeader[]): boolean =>
  run.length >= doubtful ||
  (run.length === 2 && (run.every(isFlow) || run.every(isMember) || run.every(isPlace)));

/** 进出口 | 增长 | 出口 | 增长 | 占比: of all flows where the last name is one of them. */
function flowsOf(beside: readonly SideHeader[]): readonly SideHeader[] {
  const names = beside.filter(isNaming);
  const last = names.at(-1);
  return last !== undefined && isFlow(last) ? names.filter(isFlow) : [];
}

const isPlace = ({ own }: SideHeader): boolean => own.has('place') && !own.has('indicator');

const isFlow = ({ own }: SideHeader): boolean =>
  tradeFlows.includes(own.get('indicator')?.id ?? '') && !own.has('breakdown');

const isMember = ({ own, isPart }: SideHeader): boolean =>
  own.has('breakdown') && !own.has('indicator') && !isPart;
