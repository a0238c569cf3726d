import { recogniseTable } from '../../../../src/app/fill/recogniseTable.ts';
import { formatAddress } from '../../../../src/app/ports/cellAddress.ts';
import type { Dataset } from '../../../../src/dataset/dataset.ts';
import type { WholeTable } from './wholeTable.ts';

const at = (row: number, column: number): string =>
  formatAddress({ row, column, rows: 1, columns: 1 });

/**
 * What a table asks, a line a row: the formula of each cell, whether there is a figure or not, then questions, and headers that
 * are refused. So a table is judged by its words, whatever is curated.
 */
export function askedOf(
  { values, title, answers, name }: WholeTable,
  dataset: Dataset,
): readonly string[] {
  const language = name.includes('EN') ? 'en-US' : 'zh-CN';
  const input = { values, row: 0, column: 0, title };
  const table = recogniseTable(input, { dataset, language }, { answers });
  if (table === undefined) return ['no table'];
  const rows = table.block.flatMap((line, row) => {
    const cells = line.flatMap((content, column) =>
      content.kind === 'formula'
        ? [`${at(row, column)} ${content.formula.replace('=HENAN.', '')}`]
        : [],
    );
    return cells.length === 0 ? [] : [cells.join(' ; ')];
  });
  return [
    ...rows,
    ...table.missing.map((kind) => `missing ${kind}`),
    ...table.asks
      .filter(({ answer }) => answer === undefined)
      .map(({ kind, left }) => `ask ${kind}${left === undefined ? '' : ` ${left}`}`),
    ...table.unknown.map(({ row, column, problem }) => `${at(row, column)} ${problem.kind}`),
    ...table.left.map(({ row, column, problem }) => `${at(row, column)} left ${problem.kind}`),
    ...table.strays.map(({ row, column }) => `${at(row, column)} stray`),
  ];
}
