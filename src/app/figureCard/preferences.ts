import { decidingOrder, type Ordering } from '../../dataset/compareObservations.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { sumMisfit } from '../../dataset/sumMisfit.ts';
import type { Figure } from '../../domain/figure.ts';
import { isReprintedBy } from '../../domain/isReprintedBy.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { needsAcceptance } from '../../domain/needsAcceptance.ts';
import type { Observation } from '../../domain/observation.ts';
import { compareVintages, vintageOf } from '../../domain/vintage.ts';

type Reason = Ordering | 'reprinted' | 'printed' | 'rough' | 'accepted' | 'narrower';

const reasons: Readonly<Record<Reason, Localized>> = {
  exact: { 'zh-CN': '确数先于约数', 'en-US': 'exact before approximate' },
  vintage: { 'zh-CN': '批次在后', 'en-US': 'the later vintage' },
  'newer-vintage': { 'zh-CN': '修订在后', 'en-US': 'the later revision' },
  reprinted: { 'zh-CN': '同一机构后来改印', 'en-US': 'the same body printed it anew' },
  tier: { 'zh-CN': '来源级别在先', 'en-US': 'the higher tier of source' },
  sum: { 'zh-CN': '与合计相符', 'en-US': 'it fits its sum' },
  digits: { 'zh-CN': '位数更多', 'en-US': 'more digits' },
  original: { 'zh-CN': '原文先于译文', 'en-US': 'the original before a translation' },
  primary: { 'zh-CN': '原载先于转载', 'en-US': 'the original page before a mirror' },
  newer: { 'zh-CN': '公布在后', 'en-US': 'published later' },
  printed: { 'zh-CN': '公布先于测算', 'en-US': 'printed before computed' },
  rough: { 'zh-CN': '测算先于约数', 'en-US': 'computed before approximate' },
  accepted: {
    'zh-CN': '另一数须先接受其基数',
    'en-US': 'the other one needs its base to be accepted',
  },
  narrower: { 'zh-CN': '误差范围更窄', 'en-US': 'the narrower interval' },
  id: { 'zh-CN': '两者并列，取编号在前的', 'en-US': 'of two equals the first by number' },
};

/** Why one printing of a figure answers before another, in a few words. */
export type PreferenceText = (first: Observation, other: Observation) => string;

/**
 * Tells for any two printings of one figure why the first answers; what the rules look up in the edition is looked up once.
 *
 * @example
 * preferences(dataset, 'zh-CN')(afterCensus, preliminary); // => '批次在后'
 */
export function preferences(dataset: Dataset, language: Language): PreferenceText {
  const { observations, indicators } = dataset.edition;
  const decide = decidingOrder(dataset.source, sumMisfit(observations, indicators));
  return (first, other) =>
    reasons[reasonOf(dataset, decide(first, other).by, [first, other])][language];
}

/** Why one way to a number answers before another: as printed, or by a computation; empty where it does not. */
export function wayText(figure: Figure, other: Figure, language: Language): string {
  const [own, its] = [figure.origin.kind, other.origin.kind];
  if (needsAcceptance(figure.status)) return '';
  if (needsAcceptance(other.status)) return reasons.accepted[language];
  if (own !== its) return reasons[own === 'published' ? 'printed' : 'rough'][language];
  return reasons.narrower[language];
}

function reasonOf(
  dataset: Dataset,
  by: Ordering,
  [first, other]: readonly [Observation, Observation],
): Reason {
  if (by === 'exact') return by;
  const [later, earlier] = [dataset.source(first.source), dataset.source(other.source)];
  const classes = [
    vintageOf(first, later?.published ?? ''),
    vintageOf(other, earlier?.published ?? ''),
  ] as const;
  if (compareVintages(...classes) < 0) return 'vintage';
  return later !== undefined && isReprintedBy(later, earlier) ? 'reprinted' : by;
}
