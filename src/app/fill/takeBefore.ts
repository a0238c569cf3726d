import { currencyPart } from './currencyPart.ts';
import { itemRun } from './itemRun.ts';
import { periodOrder, type OrderOf } from './periodOrder.ts';
import { rankOf } from './rankOf.ts';
import { timeSaid, type Said, type SaidPart } from './said.ts';
import {
  isBeside,
  isDependent,
  isNaming,
  refused,
  textOf,
  withoutPeriod,
  withParts,
  type SideHeader,
} from './sideHeader.ts';
import type { Answers, AskOption } from './tableAsk.ts';
import { withAsk } from './withAsk.ts';

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
const keptApart: ReadonlySet<string> = new Set([
  'measure',
  'unit',
  'reference',
  'total',
  'currency',
  'prices',
]);

/**
 * Gives a header that is only a measure what it is of: the header before it, of several periods the later one. Which, is asked
 * where the order leaves a doubt.
 *
 * @param before the headers before it on its side, as they are understood
 * @param all the headers of its side, itself at the place `at`
 *
 * @example
 * // 2025 | 2024 | 同比      the growth of 2025
 * // 2025 | 2024 | 位次      asked: of 2025 or of 2024?
 */
export function takeBefore(
  header: SideHeader,
  before: readonly SideHeader[],
  { all, at }: { readonly all: readonly SideHeader[]; readonly at: number },
  answers: Answers,
): SideHeader {
  if (header.problem !== undefined || !isDependent(header.own)) return header;
  const after = all.slice(at + 1);
  const beside = before.filter((other) => isBeside(other, header));
  const ranked = rankOf(header, beside, answers);
  if (ranked.problem !== undefined) return ranked;
  return withCurrency(ofBeside(ranked, beside, after, answers), beside, after);
}

/**
 * 金额（亿美元） | 同比: a measure is in the currency of the nearest header before it, up to the name that it is of; where no
 * name stands there, of the first behind it: 同比 | 金额（亿美元）.
 */
function withCurrency(
  header: SideHeader,
  beside: readonly SideHeader[],
  after: readonly SideHeader[],
): SideHeader {
  if (header.said.has('currency') || currencyPart(header.own) !== undefined) return header;
  const from = beside.findLastIndex(isNaming);
  const behind = from === -1 ? after.filter((other) => isBeside(other, header)) : [];
  const near = [...behind.toReversed(), ...beside.slice(Math.max(0, from))];
  const currency = near.flatMap(({ said }) => currencyPart(said) ?? []).at(-1);
  return currency === undefined ? header : withParts(header, [currency]);
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
  return ofNamed(header, beside.slice(0, named + 1), { beside, after }, answers);
}

/** Of the names right before a measure, the last a source of it. */
function ofNamed(
  header: SideHeader,
  upToSource: readonly SideHeader[],
  { beside, after }: Record<'beside' | 'after', readonly SideHeader[]>,
  answers: Answers,
): SideHeader {
  const items = itemRun(header, beside, after);
  const run = periodRun(upToSource);
  // What is not understood before several names or periods may be one of them.
  const isUnclear =
    items.some(({ problem }) => problem !== undefined) || isAfterUnread(run, beside);
  if (isUnclear) return refused(header, { kind: 'nothing-before' });
  return items.length > 0
    ? askedOf('of-item', header, items, answers)
    : chosenOf(header, run, answers);
}

function isAfterUnread(run: readonly SideHeader[], beside: readonly SideHeader[]): boolean {
  const [first] = run;
  if (first === undefined || periodOf(first.said) === undefined) return false;
  return beside[beside.indexOf(first) - 1]?.problem !== undefined;
}

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

/** 上年同期 is told apart by that, whatever it is a year before of. */
function periodOf(said: Said): SaidPart | undefined {
  const relation = said.get('relation');
  if (relation?.id.startsWith('before') === true) return relation;
  return timeSaid(said);
}

function chosenOf(header: SideHeader, run: readonly SideHeader[], answers: Answers): SideHeader {
  const parts = run.map(({ said }) => periodOf(said)).filter((part) => part !== undefined);
  const certain = run.length < 2 ? 0 : periodOrder(parts, orderOf(header));
  const source = certain === undefined ? undefined : run[certain];
  return source === undefined
    ? askedOf('of-period', header, run, answers)
    : ofSource(header, source);
}

const saysYear = /同比|环比|上年|去年|上月|上季|y\W?o\W?y|y\/y|year|annual/iu;

function orderOf({ own, spot }: SideHeader): OrderOf {
  if (!growths.has(own.get('measure')?.id ?? '')) return 'any';
  return saysYear.test(String(textOf(spot))) ? 'on-year' : 'growth';
}

function askedOf(
  kind: 'of-period' | 'of-item',
  header: SideHeader,
  run: readonly SideHeader[],
  answers: Answers,
): SideHeader {
  const text = String(textOf(header.spot));
  const optionOf = kind === 'of-period' ? periodOption : itemOption;
  const options = run.map(optionOf);
  const id = `${kind}:${text}:${options.map((option) => option.id).join(' ')}`;
  return withAsk(header, { id, kind, options }, answers, (next, answer) => {
    const source = run.find((other) => optionOf(other).id === answer);
    return source === undefined ? next : ofSource(next, source);
  });
}

/** A header as it is offered: by its period, or the names in it, which tell it apart. */
function periodOption({ said }: SideHeader): AskOption {
  const part = periodOf(said);
  return { id: part?.id ?? '', label: part?.label ?? '' };
}

function itemOption(header: SideHeader): AskOption {
  return { id: withoutPeriod(header).trim(), label: String(textOf(header.spot)).trim() };
}

function ofSource(header: SideHeader, source: SideHeader): SideHeader {
  const taken = [...source.said.values()].filter(
    ({ kind }) => !keptApart.has(kind) && !header.said.has(kind),
  );
  // What the outer header says is refined by the one before it.
  const refined = [...source.said.values()].filter(
    ({ kind }) => !keptApart.has(kind) && header.said.has(kind) && !header.own.has(kind),
  );
  // Growth behind levels in dollars is growth in dollars.
  const currency = header.said.has('currency') ? undefined : currencyPart(source.said);
  return withParts(header, [...taken, ...refined, ...(currency === undefined ? [] : [currency])]);
}
