import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { measureOf } from '../../domain/measure.ts';
import { periodCode } from '../../domain/period.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { citiesOf, provinceOf } from './provinceOf.ts';
import { readName } from './readName.ts';
import { nothingSaid, type Said, type SaidPart } from './said.ts';
import {
  isDependent,
  prefixOf,
  refused,
  textOf,
  withParts,
  type SideHeader,
} from './sideHeader.ts';
import type { Answers, AskOption } from './tableAsk.ts';
import type { PartKind, SaidKind } from './tablePart.ts';
import { withAsk } from './withAsk.ts';

/**
 * Says what 合计 or 总额 is among the headers of its side: the province of all its cities, trade of exports and imports, the year
 * of its quarters; beside measures alone the level. Of any other list its sum is offered, and never what stands beside it.
 *
 * @param all the headers of its side
 *
 * @example
 * // 出口 | 进口 | 合计        trade
 * // 郑州 | 济源 | 合计        asked: the sum of the two cells?
 */
export function settleTotal(
  header: SideHeader,
  all: readonly SideHeader[],
  answers: Answers,
  context: FunctionContext,
): SideHeader {
  if (header.problem !== undefined || !header.own.has('total')) return header;
  const others = all.filter((other) => other !== header && isListed(other, header));
  if (others.some(({ problem }) => problem !== undefined))
    return refused(header, { kind: 'total' });
  const members = others.filter((other) => {
    const said = saidAt(other, header);
    return !said.has('total') && !isDependent(said);
  });
  if (members.length === 0) return asLevel(header, context);
  const kind = listKinds.find((item) => members.every((other) => saidAt(other, header).has(item)));
  if (kind === undefined) return refused(header, { kind: 'total' });
  const said = members.flatMap((other) => saidAt(other, header).get(kind) ?? []);
  const parts = new Map(said.map((part) => [part.id, part]));
  const whole = wholes[kind]?.([...parts.values()], context);
  return whole === undefined
    ? sumOrWhole(header, { kind, all, members, ids: [...parts.keys()] }, answers, context)
    : asPart(header, whole);
}

interface Members {
  readonly kind: SaidKind;
  readonly all: readonly SideHeader[];
  readonly members: readonly SideHeader[];
  readonly ids: readonly string[];
}

function sumOrWhole(
  header: SideHeader,
  { kind, all, members, ids }: Members,
  answers: Answers,
  context: FunctionContext,
): SideHeader {
  if (kind !== 'place' && kind !== 'breakdown') return refused(header, { kind: 'total' });
  // What has parts in the list itself, or lies in another member, would be counted twice.
  const isSum = ids.length === members.length && areApart(ids, kind, context);
  const at = isSum ? members.map((other) => all.indexOf(other)) : [];
  return asked(header, { kind, at }, answers);
}

function areApart(
  ids: readonly string[],
  kind: 'place' | 'breakdown',
  { dataset }: FunctionContext,
): boolean {
  const parentOf = (id: string): string =>
    (kind === 'place' ? dataset.place(id)?.parent : dataset.breakdown(id)?.parent) ?? '';
  const isUnder = (id: string): boolean => id !== '' && (ids.includes(id) || isUnder(parentOf(id)));
  const dimensions = new Set(ids.map((id) => dataset.breakdown(id)?.dimension));
  return (kind === 'place' || dimensions.size === 1) && !ids.some((id) => isUnder(parentOf(id)));
}

/** Whether a header stands in the list that a total is of. What is not understood at its top may be. */
function isListed(other: SideHeader, { depth, stretch }: SideHeader): boolean {
  if (other.spot === undefined) return false;
  if (other.problem !== undefined && (stretch === '' || other.stretch === stretch)) return true;
  return prefixOf(other.path, depth) === stretch && other.levels.has(depth);
}

const saidAt = (other: SideHeader, { depth }: SideHeader): Said =>
  other.depth === depth ? other.own : (other.levels.get(depth) ?? nothingSaid);

const listKinds: readonly SaidKind[] = ['breakdown', 'place', 'indicator', 'period', 'months'];

/** 总额 | 同比: the level of what is said elsewhere. */
function asLevel(header: SideHeader, context: FunctionContext): SideHeader {
  const settled = withoutTotal(header);
  if (settled.said.has('measure')) return settled;
  const text = String(textOf(header.spot));
  const name = readName('measure', 'level', context);
  const part: SaidPart = {
    kind: 'measure',
    id: 'level',
    label: name?.label ?? text,
    isPlain: measureOf(text) === 'level',
    ...(header.spot === undefined ? {} : { at: header.spot }),
  };
  return withParts({ ...settled, own: new Map([['measure', part]]) }, [part]);
}

function withoutTotal(header: SideHeader): SideHeader {
  const [said, own] = [new Map(header.said), new Map(header.own)];
  said.delete('total');
  own.delete('total');
  return { ...header, said, own };
}

/** The total is itself something that has figures. */
function asPart(header: SideHeader, part: SaidPart): SideHeader {
  const settled = withoutTotal(header);
  return withParts({ ...settled, own: new Map([...settled.own, [part.kind, part]]) }, [part]);
}

type Whole = (parts: readonly SaidPart[], context: FunctionContext) => SaidPart | undefined;

/** What all members of a list are together, where they are all there is. */
const wholes: Readonly<Partial<Record<SaidKind, Whole>>> = {
  place: (parts, context) => {
    const province = provinceOf(context.dataset);
    const cities = province === undefined ? [] : citiesOf(context.dataset, province.id);
    return province !== undefined && isAll(parts, cities)
      ? namedPart('place', province.id, context)
      : undefined;
  },
  indicator: (parts, context) => {
    const whole = context.dataset.edition.indicators.find(
      ({ id, sumOf }) =>
        sumOf.length > 0 &&
        isAll(
          parts.filter((part) => part.id !== id),
          sumOf,
        ),
    );
    return whole === undefined ? undefined : namedPart('indicator', whole.id, context);
  },
  period: (parts, context) => {
    const code = wholeYear(parts);
    return code === undefined ? undefined : namedPart('period', code, context);
  },
  months: (parts) => {
    const code = wholeYear(parts);
    return code === undefined
      ? undefined
      : { kind: 'months', id: code, label: code, isPlain: false };
  },
};

function isAll(parts: readonly SaidPart[], ids: readonly string[]): boolean {
  const said = new Set(parts.map(({ id }) => id));
  return said.size === parts.length && said.size === ids.length && ids.every((id) => said.has(id));
}

function namedPart(kind: PartKind, id: string, context: FunctionContext): SaidPart {
  const label = readName(kind, id, context)?.label ?? id;
  return { kind, id, label, isPlain: false };
}

/** The year of months that follow each other from its first to its last. */
function wholeYear(parts: readonly SaidPart[]): string | undefined {
  const periods = parts.flatMap(({ id }) => canonicalPeriod(id) ?? []);
  const [first] = periods;
  if (first === undefined || periods.length < Math.max(2, parts.length)) return undefined;
  let next = 1;
  for (const { year, from, to, state } of periods) {
    if (year !== first.year || from !== next || state) return undefined;
    next = to + 1;
  }
  return next === 13 ? periodCode({ ...first, from: 1, to: 12 }) : undefined;
}

interface List {
  readonly kind: SaidKind;
  readonly at: readonly number[];
}

/** Of some members the sum of their cells, of a breakdown as well the whole that it divides. */
function asked(header: SideHeader, { kind, at }: List, answers: Answers): SideHeader {
  const text = String(textOf(header.spot));
  const options: readonly AskOption[] = [
    ...(kind === 'breakdown' ? [{ id: 'whole', label: '' }] : []),
    ...(at.length > 0 ? [sum] : []),
  ];
  if (options.length === 0) return refused(header, { kind: 'total' });
  const id = `total:${text}:${at.length}`;
  return withAsk(withoutTotal(header), { id, kind: 'total', options }, answers, (next, answer) =>
    answer === 'sum' ? { ...next, sumOf: at } : { ...next, isWhole: true },
  );
}

const sum: AskOption = { id: 'sum', label: '' };
