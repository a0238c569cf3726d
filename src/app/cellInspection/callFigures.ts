import type { Figure } from '../../domain/figure.ts';
import type { Answer } from '../../formulas/answer.ts';
import { isBlank, isMatrix, type CellInput, type CellValue } from '../../formulas/cellValue.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { askFigure, namedInputs } from '../formulaText/askFigure.ts';

/**
 * The figures behind an answered call: the one that it is, or one for each place and period that a table or a citation
 * covers; none for lists of what exists.
 */
export function callFigures(
  definition: FunctionDefinition,
  given: readonly CellInput[],
  answer: Answer,
  context: FunctionContext,
): readonly Figure[] {
  if (answer.kind === 'figure') return [answer.figure];
  const named = namedInputs(definition, given);
  if (!named.has('indicator') || !definition.parameters.some(isFigureParameter)) return [];
  const figures = new Map<string, Figure>();
  for (const place of cellsOf(named.get('places') ?? named.get('place'))) {
    for (const period of periodsOf(named, answer)) {
      const found = askFigure({ named, place, period }, context)?.figure;
      if (found !== undefined) figures.set(found.id, found);
    }
  }
  return [...figures.values()];
}

/** Lists of what exists have no measure. */
function isFigureParameter({ kind }: FunctionDefinition['parameters'][number]): boolean {
  return kind === 'measure';
}

/** A series has its periods in the first column of its answer. */
function periodsOf(named: ReadonlyMap<string, CellInput>, answer: Answer): readonly CellValue[] {
  if (answer.kind === 'table' && named.has('from')) {
    return answer.rows.flatMap(([period]) =>
      typeof period === 'string' || typeof period === 'number' ? [period] : [],
    );
  }
  return cellsOf(named.get('periods') ?? named.get('period'));
}

function cellsOf(input: CellInput | undefined): readonly CellValue[] {
  if (input === undefined) return [];
  return (isMatrix(input) ? input.flat() : [input]).filter((cell) => !isBlank(cell));
}
