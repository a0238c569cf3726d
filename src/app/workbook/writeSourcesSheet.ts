import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import type { Scope } from './formulasInScope.ts';
import {
  sourcesBlock,
  sourcesHeaderRow,
  sourcesSheetName,
  sourcesTitles,
  sourcesWidths,
} from './sourcesBlock.ts';
import { sourcesInScope } from './sourcesInScope.ts';

/** Writes the sheet of sources of a scope, or writes it anew where it was written before. */
export async function writeSourcesSheet(
  workbook: WorkbookPort,
  context: FunctionContext,
  scope: Scope,
  { overwrite }: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  const found = await sourcesInScope(workbook, context, scope, work);
  if (!found.ok) return found;
  const { dataset, language } = context;
  return workbook.writeSheet(
    sourcesSheetName[language],
    sourcesBlock(dataset, found.value.sources, language, scope),
    {
      overwrite,
      knownBy: sourcesTitles,
      widths: sourcesWidths,
      headerRow: sourcesHeaderRow,
    },
    work,
  );
}
