import type { WorkbookPort } from '../app/ports/workbookPort.ts';
import { activeSheet } from './activeSheet.ts';
import { anchor, anchors, dropAnchors } from './anchors.ts';
import { colorCells } from './colorCells.ts';
import { findFormulas } from './findFormulas.ts';
import { hearCalls } from './hearCalls.ts';
import { keep, kept } from './keptParts.ts';
import { readBook } from './readBook.ts';
import { readCells } from './readCells.ts';
import { readRanges } from './readRanges.ts';
import { readSelection } from './readSelection.ts';
import { readTexts } from './readTexts.ts';
import { readUsedAreas } from './readUsedAreas.ts';
import { recalculate } from './recalculate.ts';
import { selectRange } from './selectRange.ts';
import { setContents } from './setContents.ts';
import { setNumberFormats } from './setNumberFormats.ts';
import { spilledInto } from './spilledInto.ts';
import { spilledValues } from './spilledValues.ts';
import { supports } from './supports.ts';
import { undoSteps } from './undoSteps.ts';
import { watchCells } from './watchCells.ts';
import { watchSelection } from './watchSelection.ts';
import { writeBlock } from './writeBlock.ts';
import { writeSheet } from './writeSheet.ts';

/** The workbook that is open in Excel. */
export const excelWorkbook: WorkbookPort = {
  selection: readSelection,
  activeSheet,
  onSelectionChange: watchSelection,
  onCellsChange: watchCells,
  select: selectRange,
  findFormulas,
  read: async (ranges) => readRanges(ranges),
  readTexts,
  usedAreas: readUsedAreas,
  readFormulas: async (ranges) => readRanges(ranges, 'formulas'),
  hearCalls,
  write: writeBlock,
  writeSheet,
  setContents,
  spilledValues,
  anchor,
  anchors,
  dropAnchors,
  kept,
  keep,
  readCells,
  spilledInto,
  colorCells,
  readBook,
  setNumberFormats,
  recalculate,
  undo: undoSteps,
  supports,
};
