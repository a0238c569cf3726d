import type { ShownValue } from '../ports/selection.ts';
import { cellShape } from './cellShape.ts';
import { isFootnote } from './footnote.ts';
import { isBracketedUnit, isNoteText, isUnitLine } from './noteText.ts';

type Row = readonly ShownValue[];

/** More rows of titles than this are no titles. */
const mostTitleRows = 6;

/** Where a block may begin and ends between its titles and notes. */
export interface TitleAndNotes {
  /** Rows that may be the first one of headers. */
  readonly tops: readonly number[];
  /** The row behind the last one of the table. */
  readonly bottom: number;
  readonly isNote: (value: ShownValue) => boolean;
}

/**
 * Finds the rows around a table that hold one text each: titles, units and notes above, notes and sources below.
 *
 * @example
 * titleAndNotes([['2025年河南进出口', '', '单位:亿元'], ['', '进出口', '同比'], ['郑州', '', ''], ['注:初步数', '', '']]);
 * // => tops 0 and 1, bottom 3
 */
export function titleAndNotes(rows: readonly Row[]): TitleAndNotes {
  const tops = [0];
  for (
    let at = 0;
    at < Math.min(mostTitleRows, rows.length) && isTitleRow(rows[at] ?? []);
    at += 1
  ) {
    tops.push(at + 1);
  }
  return { tops, bottom: bottomOf(rows), isNote };
}

const isText = (value: ShownValue): boolean => cellShape(value) === 'text';
const isNote = (value: ShownValue): boolean => typeof value === 'string' && isNoteText(value);

/** One text at the left, and beside it nothing but units and notes. What stands further right is a header of what is below. */
function isTitleRow(row: Row): boolean {
  const full = row.flatMap((value, column) =>
    cellShape(value) === 'blank' ? [] : [{ value, column }],
  );
  const titles = full.filter(({ value }) => !isNote(value) && !isUnitLine(String(value)));
  const [first] = titles;
  if (titles.length > 1) return false;
  if (first === undefined) return true;
  return isText(first.value) && (first.column === 0 || (first.column === 1 && row.length > 2));
}

/** A note goes on in the sentences below it. */
function bottomOf(rows: readonly Row[]): number {
  let bottom = rows.length;
  const texts = rows.flat().map(String);
  /** A unit below a table is that of all of it, and no label. */
  const isBelow = (value: ShownValue): boolean =>
    isNote(value) ||
    (typeof value === 'string' &&
      (isUnitLine(value) || isBracketedUnit(value) || isFootnote(value, texts)));
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const [first, ...others] = (rows[at] ?? []).filter((value) => cellShape(value) !== 'blank');
    if (first === undefined || (isBelow(first) && others.every(isBelow))) bottom = at;
    else if (others.length > 0 || !isSentence(first) || rows[at]?.[0] !== first) break;
  }
  return bottom;
}

/** No name of a place or a thing has as many characters, stops or a number of its own. */
const isSentence = (value: ShownValue): boolean =>
  typeof value === 'string' && (value.length > 16 || /[。；;]|^\s*\d\s*[.、．)）]/u.test(value));
