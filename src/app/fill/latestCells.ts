import type { Language } from '../../domain/language.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import { paddedBlock } from '../insertion/paddedBlock.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { fillLabels } from './fillLabels.ts';
import type { TablePlace } from './tableGrid.ts';

/** The periods that "latest" means in a table, each in a cell beside it that formulas refer to: one change moves them all. */
export interface LatestCells {
  /** Of the first one, from the first cell of the block. */
  readonly row: number;
  readonly column: number;
  readonly periods: readonly (string | number)[];
}

/** Where the periods begin: beside the first row of numbers, one empty column apart. */
export function latestSpot({ rows, width }: Pick<TablePlace, 'rows' | 'width'>): {
  readonly row: number;
  readonly column: number;
} {
  return { row: rows[0] ?? 0, column: width + 1 };
}

/**
 * The block with the periods to its right, below a label that says what they are.
 *
 * @example
 * // 进出口 | 最新                    进出口 | 最新             |  | “最新”取
 * // 济源   | =HENAN.TRADE(…)  =>  济源   | =HENAN.TRADE(…) |  | 2025
 */
export function withLatest(
  block: Block,
  latest: LatestCells | undefined,
  language: Language,
): Block {
  if (latest === undefined) return block;
  const { row, column, periods } = latest;
  const below = new Map<number, CellContent>([
    [row - 1, textCell(fillLabels[language].latest)],
    ...periods.map((period, at): [number, CellContent] => [row + at, contentOf(period)]),
  ]);
  const height = Math.max(block.length, row + periods.length);
  const rows = Array.from({ length: height }, (_row, at) => block[at] ?? []);
  return paddedBlock(rows, column, emptyCell).map((line, at) =>
    line.concat(below.get(at) ?? emptyCell),
  );
}

function contentOf(period: string | number): CellContent {
  return typeof period === 'number' ? { kind: 'number', value: period } : textCell(period);
}
