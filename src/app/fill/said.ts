import type { Dataset } from '../../dataset/dataset.ts';
import { breakdownKey, breakdownMembers } from '../../domain/breakdown.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparableSpellings, normalizeName } from '../../domain/name.ts';
import type { Period } from '../../domain/period.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { NameReading } from './readName.ts';
import type { SaidKind } from './tablePart.ts';

/** One thing that a cell of the table says. */
export interface SaidPart extends NameReading {
  readonly kind: SaidKind;
  /** Whether a function understands the cell itself; else its formulas name what is meant. */
  readonly isPlain: boolean;
  /** As it is written there, where that is known. */
  readonly word?: string;
  /** The cell that says it, by its place in the block; none for what a title or the user says. */
  readonly at?: Spot;
}

/** A cell of the block. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly value: ShownValue;
}

/** What is said, one thing of each kind. */
export type Said = ReadonlyMap<SaidKind, SaidPart>;

export const nothingSaid: Said = new Map();

/** When something is, as it is said: a period, else months of a year that stands elsewhere, else how it lies to others. */
export const timeSaid = (said: Said): SaidPart | undefined =>
  said.get('period') ?? said.get('months') ?? said.get('relation');

/** What a cell says as something that stands in no cell, so that formulas name it. */
export function restated({ at: _at, ...part }: SaidPart, id: string, label = part.label): SaidPart {
  return { ...part, id, label, isPlain: false };
}

/** Both together, or the kind in which they contradict each other. */
export type Joined =
  { readonly ok: true; readonly said: Said } | { readonly ok: false; readonly kind: SaidKind };

/**
 * What an outer and an inner text say together. The inner one may be a part of the outer (a city of the province, exports of
 * trade, months of a year); what is none contradicts it.
 *
 * @example
 * joined(said('进出口'), said('出口'), dataset); // => exports
 * joined(said('2025年'), said('2024年'), dataset); // => a contradiction in period
 */
export function joined(outer: Said, inner: Said, dataset: Dataset): Joined {
  const all = new Map(outer);
  for (const [kind, part] of inner) {
    const other = all.get(kind);
    const both = other === undefined ? part : within(other, part, dataset);
    if (both === undefined) return { ok: false, kind };
    all.set(kind, both);
  }
  return { ok: true, said: all };
}

/** What the inner part makes of the outer one, undefined where it is no part of it. */
function within(outer: SaidPart, inner: SaidPart, dataset: Dataset): SaidPart | undefined {
  if (outer.id === inner.id) return inner.isPlain || !outer.isPlain ? inner : outer;
  const read = ways[inner.kind];
  return read === undefined ? undefined : read(outer, inner, dataset);
}

type Way = (outer: SaidPart, inner: SaidPart, dataset: Dataset) => SaidPart | undefined;

const ways: Readonly<Partial<Record<SaidKind, Way>>> = {
  place: (outer, inner, dataset) => (isInside(inner.id, outer.id, dataset) ? inner : undefined),
  indicator: (outer, inner, dataset) => {
    if (dataset.indicator(outer.id)?.sumOf.includes(inner.id) === true) return inner;
    return isRestOfName(outer, inner, dataset) ? outer : undefined;
  },
  breakdown: (outer, inner, dataset) => bothMembers(outer, inner, dataset),
  period: (outer, inner) => (isPeriodInside(inner.id, outer.id) ? inner : undefined),
  months: (outer, inner) => (isPeriodInside(inner.id, outer.id) ? inner : undefined),
  measure: (outer, inner) => besideValue(outer, inner) ?? rankOfGrowth(outer, inner),
  unit: (_outer, inner) => inner,
};

/** Whether a place lies in another. */
export function isInside(id: string, whole: string, dataset: Dataset): boolean {
  const parent = dataset.place(id)?.parent ?? '';
  return parent !== '' && (parent === whole || isInside(parent, whole, dataset));
}

/** 规模以上工业 over 增加值增速 is one name in two cells: 规模以上工业增加值. */
function isRestOfName(outer: SaidPart, inner: SaidPart, dataset: Dataset): boolean {
  const text = normalizeName(String(inner.at?.value ?? ''));
  const names = comparableSpellings(dataset.indicator(outer.id));
  return comparableSpellings(dataset.indicator(inner.id)).some(
    (rest) =>
      rest !== '' &&
      text.startsWith(rest) &&
      names.some(
        (name) =>
          name !== rest && name.endsWith(rest) && names.includes(name.slice(0, -rest.length)),
      ),
  );
}

function isPeriodInside(inner: string, outer: string): boolean {
  const [part, whole] = [canonicalPeriod(inner), canonicalPeriod(outer)];
  return part !== undefined && whole !== undefined && containsMonths(whole, part);
}

export function containsMonths(whole: Period, part: Period): boolean {
  return whole.year === part.year && !whole.state && whole.from <= part.from && part.to <= whole.to;
}

/** Members of one dimension go in the place of those that they lie in: 一般贸易 below "一般贸易、加工贸易". */
function bothMembers(outer: SaidPart, inner: SaidPart, dataset: Dataset): SaidPart | undefined {
  const members = breakdownMembers(outer.id);
  const added = breakdownMembers(inner.id);
  const dimension = (id: string): string | undefined => dataset.breakdown(id)?.dimension;
  const alike = members.filter((id) => added.some((other) => dimension(id) === dimension(other)));
  const isOfAlike = (other: string): boolean =>
    alike.every((id) => dimension(id) !== dimension(other)) ||
    alike.some((id) => isMemberOf(other, id, dataset));
  if (!added.every(isOfAlike)) return undefined;
  const kept = members.filter((id) => !alike.includes(id));
  if (kept.length === 0) return inner;
  const id = breakdownKey([...kept, ...added]);
  return restated(inner, id, `${outer.label} ${inner.label}`);
}

function isMemberOf(id: string, whole: string, dataset: Dataset): boolean {
  if (id === whole) return true;
  const parent = dataset.breakdown(id)?.parent ?? '';
  return parent !== '' && isMemberOf(parent, whole, dataset);
}

/** Heads of a column that hold whatever their rows are. */
const valueHeads: ReadonlySet<string> = new Set(
  ['数值', '指标值', '数据', 'value', 'values', 'figure'].map(normalizeName),
);

/** Whether a cell says only that numbers stand below it: 数值. */
export const isValueHead = ({ id, at }: SaidPart): boolean =>
  id === 'level' && at !== undefined && valueHeads.has(normalizeName(String(at.value)));

const besideValue = (outer: SaidPart, inner: SaidPart): SaidPart | undefined => {
  if (isValueHead(outer)) return inner;
  return isValueHead(inner) ? outer : undefined;
};

/** 增速 over 位次, either way round; 总量 over 位次 is the rank of the level. */
function rankOfGrowth(outer: SaidPart, inner: SaidPart): SaidPart | undefined {
  if (outer.id === 'level' && inner.id === 'rank') return inner;
  const ids = new Set([outer.id, inner.id]);
  if (!(ids.has('yoy') && ids.has('rank'))) return undefined;
  return restated(inner, 'yoy-rank', `${outer.label} ${inner.label}`);
}
