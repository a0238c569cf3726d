import type { Dataset } from '../../dataset/dataset.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isSameScale } from './isSameScale.ts';
import { isQualifier } from './qualifierText.ts';
import { isDependent, refused, textOf, withoutPeriod, type SideHeader } from './sideHeader.ts';

/** So many names between two measures are a list; after each single name a measure is its own. */
const listed = 2;

/**
 * Leaves alone what stands in a list below a line of its own that says how all of it is measured and changes it: names below
 * 比上年增长（%）, 美元（亿美元） or 构成（%）. Below 绝对数 they are as they would be without.
 *
 * @param all the labels of a table from its first row on
 *
 * @example
 * // 比上年增长（%） | GDP | 进出口             GDP and 进出口 are refused: their levels are not meant
 * // GDP | 进出口 | 增速（%） | GDP | 社零       so are 增速, which is of neither before it, and all behind it
 * // GDP | 增速（%） | 进出口 | 增速（%）        each as it stands
 */
export function underListHeadings(
  all: readonly SideHeader[],
  dataset: Dataset,
): readonly SideHeader[] {
  const lists = groupBy(
    all.filter(({ spot }) => spot !== undefined),
    ({ stretch }) => stretch,
  );
  const heard = new Map<SideHeader, SideHeader>();
  for (const list of lists.values()) {
    const headings = headingsOf(list);
    for (const [at, header] of list.entries()) {
      const above = list[[...headings].findLast((other) => other < at) ?? -1];
      heard.set(header, headings.has(at) ? ofNothing(header, at) : below(above, header, dataset));
    }
  }
  return all.map((header) => heard.get(header) ?? header);
}

/** The places of the headings of a list. */
function headingsOf(list: readonly SideHeader[]): ReadonlySet<number> {
  const found = new Set<number>();
  let names = 0;
  for (const [at, header] of list.entries()) {
    if (isHeading(list, at, { names, isFirst: found.size === 0 })) found.add(at);
    // A measure behind each name ends no list.
    names = isItem(header) && !found.has(at) ? names + 1 : 0;
  }
  return found;
}

function isHeading(
  list: readonly SideHeader[],
  at: number,
  { names, isFirst }: { readonly names: number; readonly isFirst: boolean },
): boolean {
  const header = list[at];
  const next = list[at + 1];
  if (header === undefined || isQualified(header)) return header !== undefined;
  const isBetween = (): boolean => names >= listed && isRepeat(next, list.slice(0, at));
  // What is not understood between the same names may head the others.
  if (header.problem !== undefined) return isBetween();
  if (!isDependent(header.own)) return false;
  if (at === 0) return headsList(list.slice(1));
  return isFirst ? isBetween() : names >= listed && isItem(next);
}

const isQualified = ({ problem, spot }: SideHeader): boolean =>
  problem?.kind === 'unknown' && isQualifier(String(textOf(spot)));

/** What names something, understood or not. */
const isItem = (header: SideHeader | undefined): boolean =>
  header !== undefined && !isDependent(header.own) && !isQualified(header);

/** Names follow it, and no measure of a single one. */
function headsList(rest: readonly SideHeader[]): boolean {
  const end = rest.findIndex((header) => !isItem(header));
  return end === -1 ? rest.length > 0 : end >= listed;
}

function isRepeat(header: SideHeader | undefined, before: readonly SideHeader[]): boolean {
  const name = header === undefined || !isItem(header) ? '' : withoutPeriod(header);
  return name.trim() !== '' && before.some((one) => isItem(one) && withoutPeriod(one) === name);
}

/** A heading between names is a measure of none of them. */
const ofNothing = (header: SideHeader, at: number): SideHeader =>
  at === 0 || header.problem !== undefined ? header : refused(header, { kind: 'nothing-before' });

function below(heading: SideHeader | undefined, header: SideHeader, dataset: Dataset): SideHeader {
  if (heading === undefined || !isItem(header) || header.problem !== undefined) return header;
  return heading.problem !== undefined ||
    isNoLevel(heading) ||
    isOtherScale(heading, header, dataset)
    ? refused(header, { kind: 'under', text: String(textOf(heading.spot)) })
    : header;
}

const isNoLevel = ({ own }: SideHeader): boolean =>
  (own.get('measure')?.id ?? 'level') !== 'level' || own.get('prices')?.id === 'constant';

function isOtherScale({ own }: SideHeader, header: SideHeader, dataset: Dataset): boolean {
  const unit = own.get('unit')?.id;
  const indicator = dataset.indicator(header.said.get('indicator')?.id ?? '');
  const counted = header.own.get('unit')?.id ?? indicator?.unit;
  return unit !== undefined && counted !== undefined && !isSameScale(unit, counted);
}
