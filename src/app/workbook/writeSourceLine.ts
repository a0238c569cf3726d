import type { Dataset } from '../../dataset/dataset.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { formatAddress } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import { answerCells } from './answerCells.ts';
import { citedLine, isCitedLine } from './citedLine.ts';
import { citedSources } from './citedSources.ts';
import { formulasInScope } from './formulasInScope.ts';

/**
 * Writes one line of sources under the selected cells, for the formulas of ours among them; undefined where there are none.
 * Our own line that stands there already is written anew without asking.
 */
export async function writeSourceLine(
  workbook: WorkbookPort,
  context: FunctionContext,
  options: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written | undefined>> {
  const selected = await workbook.selection();
  if (!selected.ok) return selected;
  const inside = await formulasInScope(workbook, 'selection', work);
  if (!inside.ok) return inside;
  const cells = await answerCells(workbook, inside.value, context, work);
  if (!cells.ok) return cells;
  const sources = citedSources(context.dataset, cells.value);
  if (sources.length === 0) return done(undefined);
  const { sheet, row, rows, column } = selected.value;
  const target = {
    sheet,
    address: formatAddress({ row: row + rows, column, rows: 1, columns: 1 }),
  };
  const text = citedLine(sources, context.language);
  const overwrite = options.overwrite || (await isOurs(workbook, target, context.dataset));
  return workbook.write([[{ kind: 'text', text }]], target, { overwrite });
}

async function isOurs(
  workbook: WorkbookPort,
  target: RangeAddress,
  dataset: Dataset,
): Promise<boolean> {
  const read = await workbook.read([target]);
  return read.ok && isCitedLine(String(read.value[0]?.[0]?.[0] ?? ''), dataset);
}
