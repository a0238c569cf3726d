import type { Dataset } from '../dataset/dataset.ts';
import type { ReferencePattern } from '../dataset/figureQuery.ts';
import { basisNames, basisOf, type Basis } from '../domain/basis.ts';
import { breakdownKey } from '../domain/breakdown.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isDeficit } from '../domain/isDeficit.ts';
import type { NameKind } from '../domain/issue.ts';
import { isBalanceWord, measureNames, measureOf, type Measure } from '../domain/measure.ts';
import { withShortName, type Spelled } from '../domain/name.ts';
import type { NameIndex } from '../domain/nameIndex.ts';
import { failure, success, type Result } from '../domain/result.ts';
import {
  exportsIndicator,
  importsIndicator,
  tradeBalanceIndicator,
  tradeFlows,
  tradeIndicator,
} from '../domain/wellKnownIndicators.ts';
import type { ArgumentValue } from './argumentValues.ts';
import { unknownName } from './unknownName.ts';
import { unknownWord } from './unknownWord.ts';

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

export function resolveIndicator(dataset: Dataset, input: string): Result<Indicator> {
  if (isBalanceWord(input)) return eitherBalance('indicator', input);
  const named = resolveName(dataset.indicators, 'indicator', input);
  // An edition may call the balance so; it would answer a deficit with the wrong sign.
  return named.ok && named.value.id === tradeBalanceIndicator && isDeficit(input)
    ? failure({ code: 'deficit-sign', input, balance: withShortName(named.value) })
    : named;
}

/** A breakdown's key from its members' names, joined with `+`, `、` or `,`. */
export function resolveBreakdown(dataset: Dataset, input: ArgumentValue): Result<string> {
  if (input === undefined) return success('');
  const members: string[] = [];
  for (const part of String(input).split(/[+＋、,，]/u)) {
    const member = resolveName(dataset.breakdowns, 'breakdown', part);
    if (!member.ok) return member;
    members.push(member.value.id);
  }
  return success(breakdownKey(members));
}

export function resolveMeasure(input: ArgumentValue): Result<Measure> {
  if (input === undefined) return success('level');
  if (isBalanceWord(String(input))) return eitherBalance('measure', String(input));
  const measure = measureOf(String(input));
  return measure === undefined ? unknownWord('measure', input, measureNames) : success(measure);
}

/** As measure it reads a lead of one place over another, as indicator exports less imports: neither is taken unasked. */
function eitherBalance(argument: 'indicator' | 'measure', input: string): Result<never> {
  return failure({ code: 'ambiguous-balance', argument, input });
}

export function resolveBasis(input: ArgumentValue): Result<Basis> {
  if (input === undefined) return success('preferred');
  const basis = basisOf(String(input));
  return basis === undefined ? unknownWord('basis', input, basisNames) : success(basis);
}

/** The indicator of a flow: exports, imports, or both together where none is given. */
export function resolveFlow(dataset: Dataset, input: ArgumentValue): Result<string> {
  if (input === undefined) return success(tradeIndicator);
  const match = dataset.indicators.match(String(input));
  if (match.kind === 'one' && tradeFlows.includes(match.item.id)) return success(match.item.id);
  const flows = [exportsIndicator, importsIndicator].map((id) => dataset.indicator(id));
  const suggestions = flows.filter((flow) => flow !== undefined);
  return failure({ code: 'unknown-name', kind: 'flow', input: String(input), suggestions });
}

/** A reference written `place[/indicator[/breakdown]]` in names or ids. */
export function resolveReference(
  dataset: Dataset,
  input: ArgumentValue,
): Result<ReferencePattern | undefined> {
  if (input === undefined) return success(undefined);
  const [placeName = '', indicatorName, breakdownName] = String(input).split('/');
  const place = resolveName(dataset.places, 'reference', placeName);
  if (!place.ok) return place;
  if (indicatorName === undefined) return success({ place: place.value.id });
  const indicator = resolveIndicator(dataset, indicatorName);
  if (!indicator.ok) return indicator;
  const pattern = { place: place.value.id, indicator: indicator.value.id };
  if (breakdownName === undefined) return success(pattern);
  const breakdown = resolveBreakdown(dataset, breakdownName);
  return breakdown.ok ? success({ ...pattern, breakdown: breakdown.value }) : breakdown;
}
