import { normalizeName } from '../../domain/name.ts';
import type { CellRole } from './cellReading.ts';
import { columnHeads, noteHeads, serialHeads } from './plainWords.ts';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normalizeName));

const heads = setOf(columnHeads);
const serials = setOf(serialHeads);
const notes = setOf(noteHeads);

/** A unit in brackets behind a head, which is read for itself. */
const bracket = /[(（【[][^()（）【】[\]]*[)）】\]]/gu;

/**
 * What a cell is that heads a column and names nothing itself; undefined for any other.
 *
 * @example
 * cellRole('地 区'); // => 'head', as are '指标\\年份' and '项目(亿元)'
 * cellRole('序号'); // => 'serial'
 * cellRole('备注'); // => 'note'
 */
export function cellRole(text: string): CellRole | undefined {
  const name = normalizeName(text);
  if (heads.has(name)) return 'head';
  if (serials.has(name)) return 'serial';
  if (notes.has(name)) return 'note';
  // 地区 / Region: the same in two languages, or heads of both sides.
  const parts = text
    .replaceAll(bracket, ' ')
    .split(
      /[\\/、|,，:：\n\r]|\s{2,}|(?<=\p{Script=Han})\s+(?=[a-z])|(?<=[a-z.])\s+(?=\p{Script=Han})/iu,
    )
    .map(normalizeName)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  if (parts.every((part) => heads.has(part))) return 'head';
  if (parts.every((part) => serials.has(part))) return 'serial';
  return parts.every((part) => notes.has(part)) ? 'note' : undefined;
}

/** What a head has in brackets that is no head itself: the unit of 指标(亿元), nothing of 国别(地区). */
export function bracketsOf(text: string): string {
  if (heads.has(normalizeName(text))) return '';
  const parts = (text.match(bracket) ?? []).map((part) => part.slice(1, -1));
  return parts.filter((part) => cellRole(part) === undefined).join(' ');
}
