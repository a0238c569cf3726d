import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import {
  earlierSourcesTitles,
  sourcesBlock,
  sourcesHeaderRow,
  sourcesSheetName,
  sourcesTitle,
  sourcesWidths,
} from './sourcesBlock.ts';
import { sourcesOfWorkbook } from './sourcesOfWorkbook.ts';

/** Writes the sheet of sources, or writes it anew where it was written before. */
export async function writeSourcesSheet(
  workbook: WorkbookPort,
  context: FunctionContext,
  { overwrite }: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written>> {
  const found = await sourcesOfWorkbook(workbook, context, work);
  if (!found.ok) return found;
  const { dataset, language } = context;
  return workbook.writeSheet(
    sourcesSheetName[language],
    sourcesBlock(dataset, found.value.sources, language),
    {
      overwrite,
      knownBy: [...Object.values(sourcesTitle), ...earlierSourcesTitles],
      widths: sourcesWidths,
      headerRow: sourcesHeaderRow,
    },
    work,
  );
}
