import { namedOrId, type Dataset } from '../../dataset/dataset.ts';
import type { Relation, Verdict } from '../../derive/relations/relation.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import type { Language } from '../../domain/language.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { formatInterval, formatQuantity } from '../../formulas/formatNumber.ts';
import { figureText } from '../../formulas/questionText.ts';
import type { Words } from '../words/words.ts';

/** Between the two sides of a relation. */
const signs: Readonly<Record<Verdict, string>> = {
  holds: '=',
  untestable: '?',
  'base-revision': '≠',
  conflict: '≠',
  remarkable: '>',
};

/**
 * One line for a relation between printed figures: what came of it, what of, both sides with their intervals, and the ids of
 * the figures.
 *
 * @example
 * relationLine(relation, dataset, wordsOf('zh-CN'), 'zh-CN');
 * // => '成立 进出口相加 许昌2023年1–6月进口:17.8(17.7–17.9亿元) = 17.8(17.7–17.9亿元) [004-004-01 004-006-03]'
 */
export function relationLine(
  { kind, verdict, reason, key, figures, arithmetic }: Relation,
  dataset: Dataset,
  words: Words,
  language: Language,
): string {
  const question = {
    ...key,
    place: namedOrId(dataset.place(key.place), key.place),
    indicator: namedOrId(dataset.indicator(key.indicator), key.indicator),
    breakdown: breakdownMembers(key.breakdown).map((id) => namedOrId(dataset.breakdown(id), id)),
  };
  const { left, right, unit } = arithmetic;
  const because = reason === undefined ? '' : ` (${words.reasons[reason]})`;
  const sides = `${side(left, unit)} ${signs[verdict]} ${side(right, unit)}`;
  const head = `${words.verdicts[verdict]}${because} ${words.relationKinds[kind]}`;
  return `${head} ${figureText(question, language)}: ${sides} [${figures.join(' ')}]`;
}

function side({ value, low, high }: Quantity, unit: string): string {
  const halfWidth = (high - low) / 2;
  if (!Number.isFinite(halfWidth)) return formatQuantity(value, 0, unit);
  const interval = low === high ? '' : ` (${formatInterval(low, high, unit)})`;
  return `${formatQuantity(value, halfWidth, unit)}${interval}`;
}
