import { catchFault } from '../../domain/catchFault.ts';
import { measureNames, measureOf } from '../../domain/measure.ts';
import type { Named } from '../../domain/name.ts';
import type { NameIndex } from '../../domain/nameIndex.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { success } from '../../domain/result.ts';
import { isMatrix, type CellInput, type CellValue } from '../../formulas/cellValue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { inBrackets } from '../../formulas/inBrackets.ts';
import { localName } from '../../formulas/localName.ts';
import { resolveBreakdown } from '../../formulas/resolveNames.ts';
import { breakdownText } from '../text/figureTitle.ts';
import { unquotedPeriod } from './unquotedPeriod.ts';

/** One argument of a call, as written and as understood. */
export interface ArgumentMeaning {
  /** The parameter's name. */
  readonly name: string;
  readonly description: string;
  /** As the formula has it: a text in quotes, a reference. */
  readonly text: string;
  /** The value itself; of a range, the values of its cells in one line. A blank is empty; what cannot be told is undefined. */
  readonly given: string | undefined;
  /** What it means: the full name with its id; empty where it means nothing. */
  readonly meaning: string;
  /** What is doubtful about it, in words; empty for nearly all. */
  readonly note: string;
}

/** The arguments of a call with what they mean. */
export function argumentMeanings(
  { parameters }: FunctionDefinition,
  texts: readonly string[],
  given: readonly (CellInput | undefined)[],
  context: FunctionContext,
): readonly ArgumentMeaning[] {
  return texts.flatMap((text, at) => {
    const parameter = parameters[at];
    if (parameter === undefined) return [];
    const input = given[at];
    const cells = cellsOf(input ?? null);
    return [
      {
        name: parameter.name,
        description: parameter.description[context.language],
        text,
        given: input === undefined ? undefined : cells.map(String).join(', '),
        meaning: cells.map((cell) => meaningOf(parameter.kind, cell, context)).join(', '),
        note: parameter.kind === 'period' ? unquotedPeriod(text, input, context.language) : '',
      },
    ];
  });
}

function cellsOf(input: CellInput): readonly NonNullable<CellValue>[] {
  return (isMatrix(input) ? input.flat() : [input]).filter(
    (cell): cell is NonNullable<CellValue> => cell !== null && cell !== '',
  );
}

type Parameter = FunctionDefinition['parameters'][number];
type Read = (value: NonNullable<CellValue>, context: FunctionContext) => string;

const placeMeaning: Read = (value, context) =>
  nameOf(context.dataset.places, String(value), context);
const indicatorMeaning: Read = (value, context) =>
  nameOf(context.dataset.indicators, String(value), context);

const readers: Readonly<Partial<Record<Parameter['kind'], Read>>> = {
  place: placeMeaning,
  among: placeMeaning,
  indicator: indicatorMeaning,
  flow: indicatorMeaning,
  breakdown: breakdownMeaning,
  period: (value, context) => (typeof value === 'boolean' ? '' : periodMeaning(value, context)),
  measure: (value, { language }) => {
    const measure = measureOf(String(value));
    return measure === undefined ? '' : measureNames[measure][language];
  },
};

/** What names nothing stands for itself; what cannot be read for a fault of ours means nothing. */
function meaningOf(
  kind: Parameter['kind'],
  value: NonNullable<CellValue>,
  context: FunctionContext,
): string {
  const read = readers[kind];
  if (read === undefined) return String(value);
  const meaning = catchFault(() => success(read(value, context)));
  return meaning.ok ? meaning.value : '';
}

function breakdownMeaning(
  value: NonNullable<CellValue>,
  { dataset, language }: FunctionContext,
): string {
  const key = resolveBreakdown(dataset, String(value));
  return key.ok ? breakdownText(dataset, key.value, language) : '';
}

function nameOf(index: NameIndex<Named>, text: string, { language }: FunctionContext): string {
  const match = index.match(text);
  return match.kind === 'one'
    ? `${localName(match.item, language)}${inBrackets([match.item.id], language)}`
    : '';
}

function periodMeaning(value: string | number, { language }: FunctionContext): string {
  const request = parsePeriod(value);
  if (request === undefined) return '';
  return request.kind === 'period'
    ? periodText(periodCode(request.period), language)
    : String(value);
}
