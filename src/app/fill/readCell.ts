import { catchFault } from '../../domain/catchFault.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { isDeficit } from '../../domain/isDeficit.ts';
import { isRefusedPeriod } from '../../domain/readPeriod.ts';
import { success } from '../../domain/result.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { resolvePeriod } from '../../formulas/resolvePeriod.ts';
import type { ShownValue } from '../ports/selection.ts';
import { bareUnit } from './bareUnit.ts';
import { emptyReading, type CellReading } from './cellReading.ts';
import { bracketsOf, cellRole } from './cellRole.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { isInitials } from './isInitials.ts';
import { listedNames } from './listedNames.ts';
import { listMark } from './listMark.ts';
import { isMisleadingHeader } from './misleadingHeader.ts';
import { severalPeriods } from './periodToken.ts';
import { readName } from './readName.ts';
import { readText, type TextPlace } from './readText.ts';
import type { SaidPart } from './said.ts';
import { partKinds } from './tablePart.ts';
import type { TextToken } from './textToken.ts';
import { tokenParts } from './tokenParts.ts';

/**
 * Reads a cell of a table whole: as one name, else as the names, periods, measures and units in it. What it does not understand
 * of it is its problem, as that may change what all the rest means.
 *
 * @example
 * readCell('GDP增速(%)', 'header', context).words; // => gdp, yoy, %
 * readCell('人均进出口', 'header', context).problem; // => unknown: 人均
 */
export function readCell(
  value: ShownValue,
  place: TextPlace,
  context: FunctionContext,
): CellReading {
  const reading = catchFault(() => success(readingOf(value, place, context)));
  // The other cells of the table are read all the same.
  return reading.ok ? reading.value : { ...emptyReading, problem: { kind: 'fault' } };
}

function readingOf(value: ShownValue, place: TextPlace, context: FunctionContext): CellReading {
  if (typeof value === 'boolean') return unknown(String(value));
  if (typeof value === 'number') return ofNumber(value, context);
  const text = withoutZeroWidth(value);
  if (text.trim() === '') return emptyReading;
  const role = cellRole(text);
  // What heads a column stands in a corner for that, whatever else is called so: 城市, Industry.
  if (place === 'title' && role !== undefined) return ofRole(text, role, place, context);
  const whole = wholeName(value, context);
  if (whole.length > 0 && !isTableWord(value, context)) {
    return { ...emptyReading, words: [whole], isInitials: isInitials(text, whole, context) };
  }
  if (role !== undefined) return ofRole(text, role, place, context);
  if (isRefusedPeriod(value)) return { ...emptyReading, problem: periodProblem(value, context) };
  return ofText(value, place, context);
}

const unknown = (text: string): CellReading => ({
  ...emptyReading,
  problem: { kind: 'unknown', text },
});

function ofNumber(value: number, context: FunctionContext): CellReading {
  const parts = (['period', 'place'] as const).flatMap((kind): readonly SaidPart[] => {
    const name = readName(kind, value, context);
    return name === undefined ? [] : [{ kind, ...name, isPlain: true }];
  });
  if (parts.length > 0) return { ...emptyReading, words: [parts] };
  return isRefusedPeriod(value)
    ? { ...emptyReading, problem: periodProblem(value, context) }
    : unknown(String(value));
}

/** Why a cell that looks like a period is none, as a function would say it. */
function periodProblem(value: string | number, { language }: FunctionContext): HeaderProblem {
  const read = resolvePeriod('period', value);
  return read.ok
    ? { kind: 'unknown', text: String(value) }
    : { kind: 'period', reason: issueMessage(read.issue, language) };
}

/** Everything that the whole cell is a name of, just as functions read it. */
function wholeName(text: string, context: FunctionContext): readonly SaidPart[] {
  if (isDeficit(text)) return [];
  const parts = partKinds.flatMap((kind): readonly SaidPart[] => {
    const name = readName(kind, text, context);
    return name === undefined ? [] : [{ kind, ...name, isPlain: true, word: text }];
  });
  if (parts.length > 0 || !singular.test(text)) return parts;
  const name = readName('indicator', `${text.trim()}s`, context);
  return name === undefined ? [] : [{ kind: 'indicator', ...name, isPlain: false, word: text }];
}

/** Columns of panel data are headed export and import; functions read only the plural. */
const singular = /^\s*[a-z][a-z ]*[a-rt-z]\s*$/iu;

/** 总额 and 差额 are more than the measure that a function reads. */
function isTableWord(text: string, { dataset }: FunctionContext): boolean {
  const { tokens } = readText(dataset, text, 'header');
  return tokens.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'total' || kind === 'relation'),
  );
}

/** A head says nothing but what stands in its brackets: 指标(亿元). */
function ofRole(
  text: string,
  role: NonNullable<CellReading['role']>,
  place: TextPlace,
  context: FunctionContext,
): CellReading {
  const added = bracketsOf(text);
  if (added === '') return { ...emptyReading, role };
  return { ...ofText(added, place, context), role };
}

const partWord = /其中|of which|o\/w|^[\s\u3000]*[#＃]/iu;

/** The same in what is not understood, whatever stands inside it. */
const brokenPartWord = /其.*中|of.*which|o\/w|^[\s\u3000]*[#＃]/iu;

function ofText(text: string, place: TextPlace, context: FunctionContext): CellReading {
  if (place !== 'title' && isMisleadingHeader(text)) return unknown(text.trim());
  const { tokens, left: unread } = readText(context.dataset, text, place);
  const left = isDeficit(text) ? [...unread, text.trim()] : unread;
  const words = withContext(
    tokens.flatMap((token) => tokenParts(listedName(token, tokens, text, place), text, context)),
  );
  const unit = place === 'header' ? bareUnit(text, left, words, context.dataset) : undefined;
  if (unit !== undefined) {
    return { words: [...words, [unit]], isInitials: false, isPart: partWord.test(text) };
  }
  const problem =
    left.length > 0
      ? leftProblem(left, text)
      : wordsProblem({ tokens, words, dataset: context.dataset }, text, place);
  if (problem === undefined) return { words, isInitials: false, isPart: partWord.test(text) };
  return { words, isInitials: false, isPart: brokenPartWord.test(text), problem };
}

const meanGrowth = /年均|年平均增|cagr|average annual|annual average/iu;

function leftProblem(left: readonly string[], text: string): HeaderProblem {
  const problem = { kind: 'unknown', text: left.join('…') } as const;
  return meanGrowth.test(text) ? { ...problem, isMeanGrowth: true } : problem;
}

interface WordsRead extends Pick<FunctionContext, 'dataset'> {
  readonly tokens: readonly TextToken[];
  readonly words: Words;
}

function wordsProblem(
  { tokens, words, dataset }: WordsRead,
  text: string,
  place: TextPlace,
): HeaderProblem | undefined {
  if (place === 'title') return undefined;
  // 其中 alone says only that parts follow.
  if (words.length === 0 && !partWord.test(text)) return { kind: 'unknown', text: text.trim() };
  if (words.some(([part]) => part?.id === severalPeriods)) return { kind: 'several', of: 'period' };
  // 河南省郑州市 is one place, 河南、郑州 are two.
  const places = tokens.filter(({ meanings }) => meanings.some(({ kind }) => kind === 'place'));
  const isApart = places.some(
    ({ from }, at) => at > 0 && text.slice(places[at - 1]?.to, from).trim() !== '',
  );
  return isApart && new Set(places.map(({ meanings }) => meanings[0]?.id)).size > 1
    ? { kind: 'several', of: 'place' }
    : listedNames(text, tokens, dataset);
}

/** Between two names that a text lists. */
const nameMark = new RegExp(`${listMark}|[／&]`, 'iu');

/** In a title that lists it with an indicator, a word that may be one is one: 外贸和外资. */
function listedName(
  token: TextToken,
  tokens: readonly TextToken[],
  text: string,
  place: TextPlace,
): TextToken {
  const at = tokens.indexOf(token);
  const isListed = [tokens[at - 1], tokens[at + 1]].some((other) => {
    if (other?.meanings.some(({ kind }) => kind === 'indicator') !== true) return false;
    const gap = text.slice(Math.min(other.to, token.to), Math.max(other.from, token.from));
    return nameMark.test(gap);
  });
  const named = token.meanings.filter(({ kind }) => kind === 'indicator');
  return place === 'title' && isListed && named.length > 0 ? { ...token, meanings: named } : token;
}

type Words = CellReading['words'];

/** What other words of the same text say of a word with several meanings. */
function withContext(words: Words): Words {
  const certain = words.flatMap((parts) => (parts.length === 1 ? parts : []));
  const unit = certain.find(({ kind }) => kind === 'unit')?.id;
  const hasIndicator = certain.some(({ kind }) => kind === 'indicator');
  const hasName = certain.some(({ kind }) => ['indicator', 'place', 'breakdown'].includes(kind));
  return words
    .filter(([part]) => !(part?.kind === 'total' && hasName))
    .map((parts) => {
      const kinds = new Set(parts.map(({ kind }) => kind));
      if (kinds.has('breakdown') && kinds.has('indicator') && hasIndicator) {
        return parts.filter(({ kind }) => kind === 'breakdown');
      }
      return kinds.size === 1 ? ofUnit(parts, unit) : parts;
    });
}

/** 增减 in a percentage is growth, in 亿元 an increase. */
export function ofUnit(parts: readonly SaidPart[], unit: string | undefined): readonly SaidPart[] {
  if (parts.length === 1 || unit === undefined) return parts;
  if (parts.some(({ kind }) => kind !== 'measure')) return parts;
  const isRatio = parseUnit(unit).base === '1';
  return parts.filter(({ id }) => (id === 'yoy') === isRatio);
}
