import type { Block } from '../app/ports/block.ts';
import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { Written } from '../app/ports/undoStep.ts';
import type { TableOptions, Target } from '../app/ports/workbookPort.ts';
import type { BlockPlan } from './blockPlan.ts';
import { freeName } from './freeName.ts';
import { openTarget } from './openTarget.ts';
import { writeExcel } from './runExcel.ts';
import { cellsStep, rangeInput, setRange } from './writePlan.ts';

/**
 * Writes a block as a table. Its formulas come last: they may refer to columns of the table, which must be there before.
 */
export async function insertTable(
  block: Block,
  target: Target,
  options: TableOptions,
): Promise<Outcome<Written>> {
  return writeExcel(async (context) => {
    const { tables, names } = context.workbook;
    tables.load({ name: true });
    names.load({ name: true });
    const opened = await openTarget(context, block, target, options);
    if (!opened.ok) return opened;
    const { plan, range, place, before } = opened.value;
    const input = rangeInput(plan, before);
    setRange(range, rangeInput({ ...plan, cell: withoutFormula(plan.cell) }, before));
    const table = tables.add(range, true);
    const taken = [...tables.items, ...names.items].map(({ name }) => name);
    const name = freeName(options.name ?? 'Table', taken);
    table.name = name;
    setRange(range, input);
    range.load({ formulas: true });
    await context.sync();
    const cells = cellsStep(place, input, before, range);
    return done({ ...place, undo: [cells, { kind: 'table', name }] });
  });
}

type ReadCell = BlockPlan['cell'];

function withoutFormula(cell: ReadCell): ReadCell {
  return (row, column) => {
    const content = cell(row, column);
    return typeof content === 'object' && content.kind === 'formula' ? undefined : content;
  };
}
