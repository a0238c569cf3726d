import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { measureNames, measureOf } from '../../domain/measure.ts';
import type { Named } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import type { FunctionContext } from '../../formulas/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { resolveBreakdown } from '../../formulas/resolveNames.ts';
import type { ShownValue } from '../ports/selection.ts';
import { breakdownText } from '../text/figureTitle.ts';
import { periodText } from '../text/periodText.ts';
import type { PartKind } from './tablePart.ts';

/** A header as understood on an axis of one kind. */
export interface HeaderReading {
  readonly id: string;
  readonly label: string;
  /** Whether a function understands the header itself; else its formulas name what is meant. */
  readonly isPlain: boolean;
}

type Read = (text: string, context: FunctionContext) => HeaderReading | undefined;

/**
 * Reads a header as a place, period, indicator, breakdown or measure; undefined where it is none. A unit or remark in
 * brackets behind it is passed over.
 *
 * @example
 * readHeader('indicator', '出口(亿元)', context); // => exports, not plain
 */
export function readHeader(
  kind: PartKind,
  header: ShownValue,
  context: FunctionContext,
): HeaderReading | undefined {
  if (typeof header === 'boolean' || header === '') return undefined;
  if (typeof header === 'number') {
    return kind === 'period' || kind === 'place'
      ? readers[kind](String(header), context)
      : undefined;
  }
  const plain = readers[kind](header, context);
  if (plain !== undefined) return plain;
  const bare = header.replace(/[（(【[][^（(【[]*[）)】\]]\s*$/u, '').trim();
  if (bare === header.trim() || bare === '') return undefined;
  const reading = readers[kind](bare, context);
  return reading === undefined ? undefined : { ...reading, isPlain: false };
}

/** What a header that is not understood may have meant. */
export function headerSuggestions(
  kind: PartKind,
  header: ShownValue,
  { dataset, language }: FunctionContext,
): readonly { readonly id: string; readonly label: string }[] {
  const index = indexOf(dataset, kind);
  if (index === undefined) return [];
  const match = index.match(String(header));
  const items = match.kind === 'none' ? match.suggestions : [];
  return (match.kind === 'many' ? match.items : items).map((item) => ({
    id: item.id,
    label: localName(item, language),
  }));
}

function indexOf(dataset: Dataset, kind: PartKind): NameIndex<Named> | undefined {
  if (kind === 'place') return dataset.places;
  if (kind === 'indicator') return dataset.indicators;
  return kind === 'breakdown' ? dataset.breakdowns : undefined;
}

const readers: Readonly<Record<PartKind, Read>> = {
  place: (text, { dataset, language }) => named(dataset.places, text, language),
  indicator: (text, { dataset, language }) => named(dataset.indicators, text, language),
  breakdown: (text, { dataset, language }) => {
    const key = resolveBreakdown(dataset, text);
    if (!key.ok || key.value === '') return undefined;
    const label = breakdownText(dataset, key.value, language);
    return { id: key.value, label, isPlain: true };
  },
  measure: (text, { language }) => {
    const measure = measureOf(text);
    return measure === undefined
      ? undefined
      : { id: measure, label: measureNames[measure][language], isPlain: true };
  },
  period: (text, { language }) => {
    const request = parsePeriod(/^\d+$/u.test(text) ? Number(text) : text);
    if (request === undefined) return undefined;
    if (request.kind === 'latest') return { id: text, label: text, isPlain: true };
    const code = periodCode(request.period);
    return { id: code, label: periodText(code, language), isPlain: true };
  },
};

function named(
  index: NameIndex<Named>,
  text: string,
  language: Language,
): HeaderReading | undefined {
  const match = index.match(text);
  if (match.kind !== 'one') return undefined;
  return { id: match.item.id, label: localName(match.item, language), isPlain: true };
}
