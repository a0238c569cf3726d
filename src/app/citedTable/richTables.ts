import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { escapeHtml } from '../../formulas/escapeHtml.ts';
import type { RichText } from '../ports/hostPort.ts';
import type { CitedTable, CitedTableCell, CitedTables } from './citedTable.ts';
import { cellMark, gapText, tableNotes } from './tableNotes.ts';

/**
 * Tables with numbered notes and their line of sources, as a person would have typed them: in HTML a table of three rules that
 * takes the type of the document into which it is pasted, and the same as plain text with tabs.
 *
 * @example
 * richTables({ tables: [table], sources }, dataset, 'zh-CN').text;
 * // => '地区\t2025\n济源\t527.7[1]\n资料来源：大象新闻（2026-02-13）\n[1] 王琳. …'
 */
export function richTables(tables: CitedTables, dataset: Dataset, language: Language): RichText {
  const notes = tableNotes(tables, dataset, language);
  return {
    html: [
      '<meta charset="utf-8">',
      ...tables.tables.map(htmlTable),
      ...notes.map((note) => `<p style="margin:0;font-size:9pt">${escapeHtml(note)}</p>`),
    ].join('\n'),
    text: [...tables.tables.map(plainTable), ...notes].join('\n'),
  };
}

const rule = (width: string): string => `${width} solid windowtext`;

const styles = {
  table: `border-collapse:collapse;border:none;border-top:${rule('1.5pt')};border-bottom:${rule('1.5pt')}`,
  title: 'margin:0;text-align:center;font-weight:bold',
  cell: 'padding:1pt 6pt;border:none',
} as const;

function htmlTable({ titles, headerRows, rows }: CitedTable): string {
  const body = rows.map((row, at) => {
    const isHeader = at < headerRows;
    const isLast = at === headerRows - 1;
    const cells = row.map((cell, column) => htmlCell(cell, { isHeader, isLast, column }));
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    ...titles.map((title) => `<p style="${styles.title}">${escapeHtml(title)}</p>`),
    ...(rows.length === 0 ? [] : [`<table style="${styles.table}">`, ...body, '</table>']),
  ].join('\n');
}

interface Place {
  readonly isHeader: boolean;
  /** Whether it is the last row of the header, below which a rule stands. */
  readonly isLast: boolean;
  readonly column: number;
}

function htmlCell(cell: CitedTableCell, { isHeader, isLast, column }: Place): string {
  const align = cell.isNumber || cell.isGap ? 'right' : 'left';
  const style = [
    styles.cell,
    isLast ? `border-bottom:${rule('.75pt')}` : '',
    `text-align:${isHeader && column > 0 ? 'center' : align}`,
    isHeader ? 'font-weight:bold' : '',
  ].filter((part) => part !== '');
  const mark = cellMark(cell);
  const content = `${escapeHtml(shown(cell))}${mark === '' ? '' : `<sup>${escapeHtml(mark)}</sup>`}`;
  const name = isHeader ? 'th' : 'td';
  return `<${name} style="${style.join(';')}">${content}</${name}>`;
}

function plainTable({ titles, rows }: CitedTable): string {
  const lines = rows.map((row) => row.map((cell) => plainText(cell)).join('\t'));
  return [...titles, ...lines].join('\n');
}

/** A tab or a line break inside a cell would part it. */
const plainText = (cell: CitedTableCell): string =>
  `${shown(cell)}${cellMark(cell)}`.replaceAll(/[\t\r\n]+/gu, ' ');

const shown = ({ text, isGap }: CitedTableCell): string => (isGap ? gapText : text);
