import { ownValue } from '../../domain/ownValue.ts';
import { periodOrder } from './periodOrder.ts';
import { rankOf } from './rankOf.ts';
import type { Said, SaidPart } from './said.ts';
import {
  isDependent,
  isNaming,
  refused,
  textOf,
  withParts,
  type SideHeader,
} from './sideHeader.ts';
import type { Answers, AskOption, TableAsk } from './tableAsk.ts';

/** Growth is of the later of two periods, whatever stands between. */
const growths: ReadonlySet<string> = new Set([
  'yoy',
  'yoy-usd',
  'yoy-real',
  'pop',
  'increase',
  'pull',
  'increase-share',
]);

/** Never taken from the header before. */
const keptApart: ReadonlySet<string> = new Set(['measure', 'unit', 'reference', 'total']);

/**
 * Gives a header that is only a measure what it is of: the header before it, of several periods the later one. Which, is asked
 * where the order leaves a doubt.
 *
 * @param before the headers before it on its side, as they are understood
 * @param after the headers behind it
 *
 * @example
 * // 2025 | 2024 | 同比      the growth of 2025
 * // 2025 | 2024 | 位次      asked: of 2025 or of 2024?
 */
export function takeBefore(
  header: SideHeader,
  before: readonly SideHeader[],
  after: readonly SideHeader[],
  answers: Answers,
): SideHeader {
  if (header.problem !== undefined || !isDependent(header.own)) return header;
  const beside = before.filter((other) => isBeside(other, header));
  const ranked = rankOf(header, beside, answers);
  return ranked.problem === undefined ? ofBeside(ranked, beside, after, answers) : ranked;
}

function ofBeside(
  header: SideHeader,
  beside: readonly SideHeader[],
  after: readonly SideHeader[],
  answers: Answers,
): SideHeader {
  const last = beside.at(-1);
  if (last === undefined) {
    const isLone = !after.some(
      (other) => isBeside(other, header) && (isNaming(other) || other.problem !== undefined),
    );
    return isLone ? header : refused(header, { kind: 'nothing-before' });
  }
  if (last.problem !== undefined) return refused(header, { kind: 'nothing-before' });
  const named = beside.findLastIndex((other) => other.problem !== undefined || isNaming(other));
  const source = beside[named];
  // Measures alone stand before it: they are all of what is said elsewhere.
  if (source === undefined) return header;
  if (source.problem !== undefined) return refused(header, { kind: 'nothing-before' });
  if (header.own.get('measure')?.id === 'level') return refused(header, { kind: 'total' });
  const run = periodRun(beside.slice(0, named + 1));
  return chosenOf(header, run, answers);
}

const isBeside = (other: SideHeader, { stretch }: SideHeader): boolean =>
  other.stretch === stretch && other.spot !== undefined;

/** The headers up to the last that differ from it in their period alone. */
function periodRun(headers: readonly SideHeader[]): readonly SideHeader[] {
  const last = headers.at(-1);
  if (last === undefined || periodOf(last.said) === undefined) return headers.slice(-1);
  const isAlike = (other: SideHeader): boolean =>
    isNaming(other) &&
    periodOf(other.said) !== undefined &&
    withoutPeriod(other) === withoutPeriod(last);
  const from = headers.findLastIndex((other) => !isAlike(other));
  return headers.slice(from + 1);
}

const periodOf = (said: Said): SaidPart | undefined =>
  said.get('period') ?? said.get('months') ?? said.get('relation');

const withoutPeriod = ({ said }: SideHeader): string =>
  (['place', 'indicator', 'breakdown'] as const).map((kind) => said.get(kind)?.id ?? '').join(' ');

function chosenOf(header: SideHeader, run: readonly SideHeader[], answers: Answers): SideHeader {
  const parts = run.map(({ said }) => periodOf(said)).filter((part) => part !== undefined);
  const isGrowth = growths.has(header.own.get('measure')?.id ?? '');
  const certain = run.length < 2 ? 0 : periodOrder(parts, isGrowth);
  const source = certain === undefined ? undefined : run[certain];
  return source === undefined ? asked(header, run, answers) : ofSource(header, source);
}

function asked(header: SideHeader, run: readonly SideHeader[], answers: Answers): SideHeader {
  const text = String(textOf(header.spot));
  const options = run.map(optionOf);
  const id = `of-period:${text}:${options.map((option) => option.id).join(' ')}`;
  const answer = ownValue(answers, id);
  const source = run.find((other) => optionOf(other).id === answer);
  const ask: TableAsk = {
    id,
    kind: 'of-period',
    text,
    options,
    ...(header.spot === undefined ? {} : { at: header.spot }),
    ...(source === undefined ? {} : { answer: optionOf(source).id }),
  };
  const next = { ...header, asks: [...header.asks, ask] };
  return source === undefined ? refused(next, { kind: 'asked' }) : ofSource(next, source);
}

/** A header as it is offered: by its period, which tells it apart. */
function optionOf({ said }: SideHeader): AskOption {
  const part = periodOf(said);
  return { id: part?.id ?? '', label: part?.label ?? '' };
}

function ofSource(header: SideHeader, source: SideHeader): SideHeader {
  const taken = [...source.said.values()].filter(
    ({ kind }) => !keptApart.has(kind) && !header.said.has(kind),
  );
  // What the outer header says is refined by the one before it.
  const refined = [...source.said.values()].filter(
    ({ kind }) => !keptApart.has(kind) && header.said.has(kind) && !header.own.has(kind),
  );
  return withParts(header, [...taken, ...refined]);
}
