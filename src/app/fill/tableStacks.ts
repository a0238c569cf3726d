import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { emptyReading, type CellReading } from './cellReading.ts';
import { cellShape } from './cellShape.ts';
import { readCell } from './readCell.ts';
import type { Spot } from './said.ts';
import type { TableShape } from './tableShape.ts';

/** One level of a header: the cell that says it, its own or the one that reaches to it. */
export interface StackLevel {
  /** 0 for the outermost. */
  readonly level: number;
  readonly spot: Spot;
  readonly reading: CellReading;
  /** Whether the cell stands here, and does not reach here from a merged or empty stretch. */
  readonly isOwn: boolean;
}

/** A header with all its levels, the outer first; none where nothing stands here. */
export interface Stack {
  readonly levels: readonly StackLevel[];
}

export interface TableStacks {
  readonly down: readonly Stack[];
  readonly across: readonly Stack[];
}

/**
 * The headers of both sides with all that reaches to them: an outer cell goes on to the right, or down, until the next one.
 *
 * @example
 * // 2024年 |      | 2025年 |         => 2024年 出口, 2024年 进口, 2025年 出口, 2025年 进口
 * // 出口   | 进口 | 出口   | 进口
 */
export function tableStacks(
  values: readonly (readonly Spot['value'][])[],
  { headerRows, rows, labelColumns, columns }: TableShape,
  context: FunctionContext,
): TableStacks {
  const cell = (row: number, column: number): Spot => ({
    row,
    column,
    value: values[row]?.[column] ?? '',
  });
  const stacks = (cells: readonly (readonly Spot[])[]): readonly Stack[] => carried(cells, context);
  return {
    across: stacks(columns.map((column) => headerRows.map((row) => cell(row, column)))),
    down: stacks(rows.map((row) => labelColumns.map((column) => cell(row, column)))),
  };
}

const isBlank = ({ value }: Spot): boolean => cellShape(value) === 'blank';

function carried(lines: readonly (readonly Spot[])[], context: FunctionContext): readonly Stack[] {
  let before: readonly (Spot | undefined)[] = [];
  return lines.map((cells) => {
    if (cells.every(isBlank)) return { levels: [] };
    const first = cells.findIndex((cell) => !isBlank(cell));
    // An inner cell reaches no further than the outer one above it.
    const reaching = cells.map((cell, level) => {
      if (!isBlank(cell)) return cell;
      return level < first && level < cells.length - 1 ? before[level] : undefined;
    });
    before = reaching;
    const levels = reaching.flatMap((spot, level): readonly StackLevel[] =>
      spot === undefined
        ? []
        : [{ level, spot, isOwn: spot === cells[level], reading: reading(spot, context) }],
    );
    return { levels };
  });
}

function reading({ value }: Spot, context: FunctionContext): CellReading {
  return cellShape(value) === 'blank' ? emptyReading : readCell(value, 'header', context);
}

/** The own level that says what the header is, and not only in what unit or once more in another language; none of an empty one. */
export function namingLevel({ levels }: Stack): StackLevel | undefined {
  const own = levels.filter(({ isOwn }) => isOwn);
  const naming = own.findLast(({ reading: { words, problem } }) => {
    return problem !== undefined || words.some(([part]) => part?.kind !== 'unit');
  });
  const found = naming ?? own.at(-1);
  return found === undefined ? undefined : (own.find((level) => saysAll(level, found)) ?? found);
}

/** Whether an outer level says everything that an inner one says. */
function saysAll(outer: StackLevel, inner: StackLevel): boolean {
  const said = new Set(outer.reading.words.flat().map(({ kind, id }) => `${kind} ${id}`));
  return (
    outer.level <= inner.level &&
    inner.reading.problem === undefined &&
    inner.reading.words.flat().every(({ kind, id }) => said.has(`${kind} ${id}`))
  );
}
