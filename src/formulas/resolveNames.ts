import type { Dataset } from '../dataset/dataset.ts';
import type { ReferencePattern } from '../dataset/figureQuery.ts';
import { basisOf, type Basis } from '../domain/basis.ts';
import { breakdownKey } from '../domain/breakdown.ts';
import type { NameKind } from '../domain/issue.ts';
import type { Localized } from '../domain/language.ts';
import { isBalanceWord, measureNames, measureOf, type Measure } from '../domain/measure.ts';
import { withShortName, type Spelled } from '../domain/name.ts';
import type { NameIndex } from '../domain/nameIndex.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { unknownName } from './unknownName.ts';
import { unknownWord } from './unknownWord.ts';
import {
  exportsIndicator,
  importsIndicator,
  tradeFlows,
  tradeIndicator,
} from './wellKnownIndicators.ts';

const basisNames: Readonly<Record<Exclude<Basis, 'preferred'>, Localized>> = {
  published: { 'zh-CN': '公布', 'en-US': 'published' },
  computed: { 'zh-CN': '测算', 'en-US': 'computed' },
};

type Given = string | number | boolean | undefined;

/** Resolves one name; an unknown one fails with the nearest, an ambiguous one with all it may mean. */
export function resolveName<Item extends Spelled>(
  index: NameIndex<Item>,
  kind: NameKind,
  input: string,
): Result<Item> {
  const match = index.match(input);
  if (match.kind === 'one') return success(match.item);
  return match.kind === 'many'
    ? failure({ code: 'ambiguous-name', kind, input, candidates: match.items })
    : failure(unknownName(kind, input, () => match.suggestions.map(withShortName)));
}

/** A breakdown's key from its members' names, joined with `+`, `、` or `,`. */
export function resolveBreakdown(dataset: Dataset, given: Given): Result<string> {
  if (given === undefined) return success('');
  const members: string[] = [];
  for (const part of String(given).split(/[+＋、,，]/u)) {
    const member = resolveName(dataset.breakdowns, 'breakdown', part);
    if (!member.ok) return member;
    members.push(member.value.id);
  }
  return success(breakdownKey(members));
}

export function resolveMeasure(given: Given): Result<Measure> {
  if (given === undefined) return success('level');
  if (isBalanceWord(String(given))) return eitherBalance(String(given));
  const measure = measureOf(String(given));
  return measure === undefined ? unknownWord('measure', given, measureNames) : success(measure);
}

/** A measure and an indicator: the one reads a lead of one place over another, the other exports less imports. */
function eitherBalance(input: string): Result<Measure> {
  const { gap } = measureNames;
  const candidates = [
    { id: 'gap', nameZh: gap['zh-CN'], nameEn: gap['en-US'] },
    { id: 'trade-balance', nameZh: '贸易差额', nameEn: 'Trade balance' },
  ];
  return failure({ code: 'ambiguous-name', kind: 'measure', input, candidates });
}

export function resolveBasis(given: Given): Result<Basis> {
  const basis = basisOf(given === undefined ? '' : String(given));
  return basis === undefined ? unknownWord('basis', given, basisNames) : success(basis);
}

/** The indicator of a flow: exports, imports, or both together where none is given. */
export function resolveFlow(dataset: Dataset, given: Given): Result<string> {
  if (given === undefined) return success(tradeIndicator);
  const match = dataset.indicators.match(String(given));
  if (match.kind === 'one' && tradeFlows.includes(match.item.id)) return success(match.item.id);
  const flows = [exportsIndicator, importsIndicator].map((id) => dataset.indicator(id));
  const suggestions = flows.filter((flow) => flow !== undefined);
  return failure({ code: 'unknown-name', kind: 'flow', input: String(given), suggestions });
}

/** A reference written `place[/indicator[/breakdown]]` in names or ids. */
export function resolveReference(
  dataset: Dataset,
  given: Given,
): Result<ReferencePattern | undefined> {
  if (given === undefined) return success(undefined);
  const [placeName = '', indicatorName, breakdownName] = String(given).split('/');
  const place = resolveName(dataset.places, 'reference', placeName);
  if (!place.ok) return place;
  if (indicatorName === undefined) return success({ place: place.value.id });
  const indicator = resolveName(dataset.indicators, 'indicator', indicatorName);
  if (!indicator.ok) return indicator;
  const pattern = { place: place.value.id, indicator: indicator.value.id };
  if (breakdownName === undefined) return success(pattern);
  const breakdown = resolveBreakdown(dataset, breakdownName);
  return breakdown.ok ? success({ ...pattern, breakdown: breakdown.value }) : breakdown;
}
