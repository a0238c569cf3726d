import { breakdownKey, breakdownMembers } from '../../domain/breakdown.ts';
import { catchFault } from '../../domain/catchFault.ts';
import { withoutZeroWidth } from '../../domain/invisible.ts';
import { isRefusedPeriod } from '../../domain/readPeriod.ts';
import { success } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { resolvePeriod } from '../../formulas/resolvePeriod.ts';
import type { ShownValue } from '../ports/selection.ts';
import { unitText } from '../text/unitText.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { readName, type NameReading } from './readName.ts';
import { partKinds, type PartKind, type WordKind } from './tablePart.ts';
import { tableWords, type TableWord } from './tableWords.ts';

/** One thing that a header says. */
export interface HeaderPart extends NameReading {
  readonly kind: WordKind;
  /** Whether a function understands the header itself; else its formulas name what is meant. */
  readonly isPlain: boolean;
}

/** Everything that a header says, or why it cannot be used. */
export interface HeaderReading {
  /** The whole header as one name. It may be a name of several kinds, such as a number that is a year and a code. */
  readonly plain: Readonly<Partial<Record<PartKind, HeaderPart>>>;
  /** What its words say together, where the whole is no name. */
  readonly parts: readonly HeaderPart[];
  readonly problem?: HeaderProblem;
}

/** Words around names that do not change the meaning; any other rest makes a header unclear. */
const fillers =
  /单位|人民币|合计|总计|全年|其中|数据|[的对自]|\b(?:total|units?|of|in|from|to|by)\b|[\s()（）【】[\],，、:：;；/|#＃+＋·—–-]/giu;

/**
 * Reads a header in full: as one name, else as the names, period, measure and unit in it. A header with an unknown word says
 * nothing, as that word may change its meaning.
 *
 * @example
 * readHeader('GDP增速(%)', context).parts; // => gdp, yoy, %
 * readHeader('人均进出口', context); // => no parts, the problem: unknown 人均
 */
export function readHeader(header: ShownValue, context: FunctionContext): HeaderReading {
  const reading = catchFault(() => success(readingOf(header, context)));
  // The other headers of the table are read all the same.
  return reading.ok ? reading.value : { plain: {}, parts: [], problem: { kind: 'fault' } };
}

function readingOf(header: ShownValue, context: FunctionContext): HeaderReading {
  if (typeof header === 'boolean' || header === '') return { plain: {}, parts: [] };
  const plain = plainParts(header, context);
  if (Object.keys(plain).length > 0) return { plain, parts: [] };
  if (isRefusedPeriod(header)) return { plain, parts: [], problem: periodProblem(header, context) };
  return typeof header === 'number' ? { plain, parts: [] } : { plain, ...spelled(header, context) };
}

/** Why a header that looks like a period is none, as a cell would say it. */
function periodProblem(header: string | number, { language }: FunctionContext): HeaderProblem {
  const read = resolvePeriod('period', header);
  return read.ok
    ? { kind: 'unknown', text: String(header) }
    : { kind: 'period', reason: issueMessage(read.issue, language) };
}

/** What the words of a header say together. */
function spelled(header: string, context: FunctionContext): Omit<HeaderReading, 'plain'> {
  const text = withoutZeroWidth(header);
  const words = tableWords(context.dataset)(text);
  const [left] = leftOver(text, words);
  return left !== undefined || words.length === 0
    ? { parts: [], problem: { kind: 'unknown', text: left ?? header.trim() } }
    : partsOf(words, context);
}

/** What a header says on a side of one kind: the whole name as that kind, else as any, else its words. */
export function partsAs(kind: PartKind, { plain, parts }: HeaderReading): readonly HeaderPart[] {
  const whole = plain[kind] ?? Object.values(plain)[0];
  return whole === undefined ? parts : [whole];
}

function plainParts(header: string | number, context: FunctionContext): HeaderReading['plain'] {
  const kinds = typeof header === 'number' ? (['period', 'place'] as const) : partKinds;
  const found = kinds.flatMap((kind) => {
    const reading = readName(kind, header, context);
    return reading === undefined ? [] : [[kind, { kind, ...reading, isPlain: true }] as const];
  });
  return Object.fromEntries(found);
}

/** Stretches of a text between its words that are more than fillers. */
function leftOver(text: string, words: readonly TableWord[]): readonly string[] {
  const ends = [0, ...words.map(({ to }) => to)];
  const starts = [...words.map(({ from }) => from), text.length];
  return ends
    .map((end, at) => text.slice(end, starts[at]).replaceAll(fillers, ' ').trim())
    .filter((rest) => rest !== '');
}

function partsOf(
  words: readonly TableWord[],
  context: FunctionContext,
): Pick<HeaderReading, 'parts' | 'problem'> {
  const ids = new Map<WordKind, string>();
  for (const { kind, id } of words) {
    const other = ids.get(kind);
    // Several breakdowns are one: 一般贸易 with 美国.
    if (kind === 'breakdown' && other !== undefined) {
      ids.set(kind, breakdownKey([...breakdownMembers(other), id]));
    } else if (other !== undefined && other !== id) {
      return { parts: [], problem: { kind: 'several', of: kind } };
    } else ids.set(kind, id);
  }
  const parts = [...ids].flatMap(([kind, id]): readonly HeaderPart[] => {
    if (kind === 'unit')
      return [{ kind, id, label: unitText(id, context.language), isPlain: false }];
    const reading = readName(kind, id, context);
    return reading === undefined ? [] : [{ kind, ...reading, isPlain: false }];
  });
  return { parts };
}
