import { recogniseTable } from '../../../../src/app/fill/recogniseTable.ts';
import { formatAddress } from '../../../../src/app/ports/cellAddress.ts';
import type { ShownValue } from '../../../../src/app/ports/selection.ts';
import type { Dataset } from '../../../../src/dataset/dataset.ts';

/** A table as it is printed, with what is to come of it. */
export interface WholeTable {
  /** What is printed, with its name. */
  readonly text: string;
  readonly name: string;
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly values: readonly (readonly ShownValue[])[];
  /** The lines that begin with >. */
  readonly outcome: readonly string[];
}

/**
 * Reads tables from text: `#` its name, `T:` a title above it, `A:` an answer, cells between bars, and behind `>` what comes of
 * it.
 */
export function wholeTables(text: string): readonly WholeTable[] {
  return text.split(/^---$/mu).flatMap((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    return lines.length === 0 ? [] : [wholeTable(lines)];
  });
}

function wholeTable(lines: readonly string[]): WholeTable {
  const marked = (mark: string): readonly string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  const rows = lines
    .filter((line) => !/^(?:[#>]|[TA]:)/u.test(line))
    .map((line) => line.split('|'));
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    text: lines.filter((line) => !line.startsWith('>')).join('\n'),
    name: marked('#').join(''),
    title: marked('T:').join('\n'),
    answers: Object.fromEntries(marked('A:').map(answerOf)),
    values: rows.map((row) => Array.from({ length: width }, (_cell, at) => valueOf(row[at] ?? ''))),
    outcome: marked('>'),
  };
}

function answerOf(line: string): readonly [string, string] {
  const [id = '', option = ''] = line.split(' => ');
  return [id, option];
}

function valueOf(cell: string): ShownValue {
  const text = cell.trim();
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const at = (row: number, column: number): string =>
  formatAddress({ row, column, rows: 1, columns: 1 });

/** What comes of a table, a line each: numbers by their cells, gaps, questions, headers that are refused, cells that stop it. */
export function outcomeOf(
  { values, title, answers }: WholeTable,
  dataset: Dataset,
): readonly string[] {
  const table = recogniseTable(
    { values, row: 0, column: 0, title },
    { dataset, language: 'zh-CN' },
    { answers },
  );
  if (table === undefined) return ['no table'];
  const written = table.preview
    .flat()
    .filter(({ row, column }) => table.block[row]?.[column]?.kind === 'formula');
  const cells = written.map(
    ({ row, column, number, unit }) =>
      `${at(row, column)} ${number === '' ? '#N/A' : number + unit}`,
  );
  return [
    ...(cells.length === 0 ? [] : [cells.join(', ')]),
    ...table.missing.map((kind) => `missing ${kind}`),
    ...table.asks
      .filter(({ answer }) => answer === undefined)
      .map(({ kind, left }) => `ask ${kind}${left === undefined ? '' : ` ${left}`}`),
    ...table.unknown.map(({ row, column, problem }) => `${at(row, column)} ${problem.kind}`),
    ...table.left.map(({ row, column, problem }) => `${at(row, column)} left ${problem.kind}`),
    ...table.strays.map(({ row, column }) => `${at(row, column)} stray`),
  ];
}
