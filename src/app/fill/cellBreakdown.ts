import type { Dataset } from '../../dataset/dataset.ts';
import { dividedBy } from '../../dataset/dividedBy.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import { comparableSpellings, normalizeName } from '../../domain/name.ts';
import { parseUnit } from '../../domain/unit.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { isGenericWord, namesOf } from './isGenericName.ts';
import type { Joined, Said, SaidPart } from './said.ts';

/** What a name of a breakdown may be counted in, in its own words: 工业投资 is no part of GDP. */
const counted =
  `投资 贷款 存款 储蓄 支出 收入 零售额 进出口 出口 进口 增加值 产值 销售额 investment loans deposits expenditure revenue income`
    .split(' ')
    .map(normalizeName);

/**
 * What a cell says, where its breakdown divides its indicator. Else that it does not: a rate by age (60岁以上 of 城镇化率), what names
 * another indicator itself (工业投资 of GDP, 住户贷款 of deposits), a part of what 增加值 is not of here.
 */
export function cellBreakdown(said: Said, dataset: Dataset): Joined {
  const [breakdown, indicator] = [said.get('breakdown'), said.get('indicator')];
  return breakdown === undefined || indicator === undefined || isFit(breakdown, indicator, dataset)
    ? { ok: true, said }
    : { ok: false, kind: 'breakdown' };
}

function isFit(breakdown: SaidPart, indicator: SaidPart, dataset: Dataset): boolean {
  const members = breakdownMembers(breakdown.id);
  return (
    mayDivide(breakdown.id, indicator.id, dataset) &&
    members.every((member) => isCounted(member, breakdown, indicator.id, dataset)) &&
    members.every((member) => isOwn(member, indicator, dataset))
  );
}

/** Whether an indicator is printed by the dimensions of a breakdown; one that is printed by none is, where it is no rate. */
export function mayDivide(breakdown: string, indicator: string, dataset: Dataset): boolean {
  const dimensions = dividedBy(dataset).dimensions(indicator);
  const own = dataset.indicator(indicator);
  if (dimensions.size === 0) return own?.kind !== 'rate' && parseUnit(own?.unit ?? '').base !== '1';
  return breakdownMembers(breakdown).every((member) =>
    dimensions.has(dataset.breakdown(member)?.dimension ?? ''),
  );
}

/** Whether the word of a breakdown names no other indicator: 餐饮收入 is a part of retail sales by its own name. */
function isCounted(
  member: string,
  { word = '' }: SaidPart,
  indicator: string,
  dataset: Dataset,
): boolean {
  const name = normalizeName(word);
  const noun = counted.find((one) => name.endsWith(one) && name !== one);
  if (noun === undefined || namesOf(indicator, dataset).some((own) => own.includes(noun)))
    return true;
  const isNamed = normalizeName(dataset.breakdown(member)?.nameZh ?? '').endsWith(noun);
  return isNamed && dividedBy(dataset).hasMember(indicator, member);
}

/** 高技术制造业增加值 is no GDP, as it is printed of another indicator that is called so as well, and never of GDP. */
function isOwn(member: string, { id, word = '' }: SaidPart, dataset: Dataset): boolean {
  const name = normalizeName(word);
  const { hasMember } = dividedBy(dataset);
  if (tradeFlows.includes(id) || !isGenericWord(name, id, dataset) || hasMember(id, member)) {
    return true;
  }
  return !dataset.edition.indicators.some(
    (other) =>
      hasMember(other.id, member) && comparableSpellings(other).some((one) => one.includes(name)),
  );
}
