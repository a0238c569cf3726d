import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Block, CellContent } from '../ports/block.ts';
import type { BookCopy, BookSnapshot, CellNote, SheetSnapshot } from '../ports/bookSnapshot.ts';
import { formatCell } from '../ports/cellAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { AnsweredCell } from '../workbook/answeredCell.ts';
import { citedSources } from '../workbook/citedSources.ts';
import {
  sourcesBlock,
  sourcesHeaderRow,
  sourcesSheetName,
  sourcesTitles,
  sourcesWidths,
} from '../workbook/sourcesBlock.ts';
import { figureNote } from './figureNote.ts';

/**
 * A workbook for people without the add-in: every value as it is shown now, a note with its source on each figure, and a fresh sheet of
 * sources in the place of the one that the workbook has.
 */
export function bookCopy(
  book: BookSnapshot,
  answered: readonly AnsweredCell[],
  context: FunctionContext,
): BookCopy {
  const { dataset, language } = context;
  const sources = citedSources(dataset, answered);
  const others = book.sheets.filter((sheet) => !isSourcesSheet(sheet));
  if (sources.length === 0) return { sheets: book.sheets, names: book.names, notes: [], links: [] };
  const name = freeSheetName(sourcesSheetName[language], others);
  const block = sourcesBlock(dataset, sources, language, 'workbook');
  const links = sources
    .flatMap(({ source, figures }) => figures.map(() => source.url))
    .map((url, at) => ({
      sheet: name,
      address: formatCell(at + sourcesHeaderRow, urlColumn),
      text: url,
    }));
  return {
    sheets: [...others, sourcesSnapshot(name, block)],
    names: book.names,
    notes: answered.flatMap((cell) => noteOf(cell, context)),
    links: links.filter(({ text }) => /^https?:/u.test(text)),
  };
}

/** The column of the addresses on the sheet of sources. */
const urlColumn = 7;

function isSourcesSheet({ area, values }: SheetSnapshot): boolean {
  const first = area.row + area.column === 0 ? String(values[0]?.[0] ?? '') : '';
  return sourcesTitles.includes(first);
}

function freeSheetName(wanted: string, sheets: readonly SheetSnapshot[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

function noteOf({ cell, calls }: AnsweredCell, context: FunctionContext): readonly CellNote[] {
  if (typeof cell.value !== 'number') return [];
  const figures = calls.flatMap((call) => (call.ok ? call.figures : []));
  const text = figureNote(context.dataset, figures, context.language);
  const { sheet, address } = cell;
  return text === '' ? [] : [{ sheet, address, text }];
}

function sourcesSnapshot(name: string, block: Block): SheetSnapshot {
  const plain = { bold: false };
  return {
    name,
    visibility: 'visible',
    area: { row: 0, column: 0, rows: block.length, columns: sourcesWidths.length },
    values: block.map((row, at) =>
      row.map((content, column) =>
        shownContent(content, at >= sourcesHeaderRow && column === urlColumn),
      ),
    ),
    numberFormats: block.map((row) => row.map(() => 'General')),
    looks: block.map((row, at) => row.map(() => (at < sourcesHeaderRow ? { bold: true } : plain))),
    widths: sourcesWidths,
    heights: [],
    merges: [],
    frozen: { rows: sourcesHeaderRow, columns: 0 },
  };
}

/** What a cell of the sheet of sources shows; an address that leads to its page shows the address itself. */
function shownContent(content: CellContent, isLink: boolean): ShownValue {
  if (content.kind === 'formula') {
    const shown = /,"(?<shown>.*)"\)$/u.exec(content.formula)?.groups?.['shown'];
    return isLink ? (shown ?? '') : '';
  }
  if (content.kind === 'empty') return '';
  return 'text' in content ? content.text : content.value;
}
