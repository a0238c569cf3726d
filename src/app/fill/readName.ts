import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { measureNames, measureOf } from '../../domain/measure.ts';
import type { Spelled } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { resolveBreakdown } from '../../formulas/resolveNames.ts';
import { breakdownText } from '../text/figureTitle.ts';
import type { PartKind } from './tablePart.ts';

/** What a text names. */
export interface NameReading {
  readonly id: string;
  readonly label: string;
}

type Read = (text: string, context: FunctionContext) => NameReading | undefined;

/** The name of a period may be a number: a year, a date. */
type Readers = Readonly<Record<Exclude<PartKind, 'period'>, Read>>;

/**
 * Reads a text as the name of one place, period, indicator, breakdown or measure, just as functions do; undefined where it is
 * none or may be several.
 *
 * @example
 * readName('period', '2025年1-6月', context); // => 2025H1
 * readName('indicator', '出口(亿元)', context); // => undefined: a name and a unit
 */
export function readName(
  kind: PartKind,
  name: string | number,
  context: FunctionContext,
): NameReading | undefined {
  return kind === 'period' ? periodNamed(name, context) : readers[kind](String(name), context);
}

/** The names of a kind, where it has a list of them. */
export function namesOf(
  { places, indicators, breakdowns }: Dataset,
  kind: PartKind,
): NameIndex<Spelled> | undefined {
  if (kind === 'place') return places;
  if (kind === 'indicator') return indicators;
  return kind === 'breakdown' ? breakdowns : undefined;
}

const readers: Readers = {
  place: (text, { dataset, language }) => nameReading(dataset.places, text, language),
  indicator: (text, { dataset, language }) => nameReading(dataset.indicators, text, language),
  breakdown: (text, { dataset, language }) => {
    const key = resolveBreakdown(dataset, text);
    if (!key.ok || key.value === '') return undefined;
    return { id: key.value, label: breakdownText(dataset, key.value, language) };
  },
  measure: (text, { language }) => {
    const measure = measureOf(text);
    return measure === undefined
      ? undefined
      : { id: measure, label: measureNames[measure][language] };
  },
};

function periodNamed(
  name: string | number,
  { language }: FunctionContext,
): NameReading | undefined {
  const request = parsePeriod(name);
  if (request === undefined) return undefined;
  if (request.kind === 'latest') return { id: String(name), label: String(name) };
  const code = periodCode(request.period);
  return { id: code, label: periodText(code, language) };
}

function nameReading(
  index: NameIndex<Spelled>,
  text: string,
  language: Language,
): NameReading | undefined {
  const match = index.match(text);
  if (match.kind !== 'one') return undefined;
  return { id: match.item.id, label: localName(match.item, language) };
}
