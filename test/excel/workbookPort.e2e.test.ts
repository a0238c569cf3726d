import { describe } from 'vitest';
import { useExcelSheet } from '../support/excelSheet.ts';
import { formulaContract } from '../support/formulaContract.ts';
import { keepingContract } from '../support/keepingContract.ts';
import type { DrivenWorkbook, WorkbookDriver } from '../support/workbookDriver.ts';
import { writingContract } from '../support/writingContract.ts';

describe('the workbook in Excel', () => {
  const sheet = useExcelSheet();
  /** Calls the port once all is calculated, as a person would wait. */
  const settled = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    await sheet.workbench().call('settled');
    return call();
  };
  const workbook: DrivenWorkbook = {
    selection: async (...given) => settled(async () => sheet.workbook('selection', ...given)),
    select: async (...given) => settled(async () => sheet.workbook('select', ...given)),
    findFormulas: async (...given) => settled(async () => sheet.workbook('findFormulas', ...given)),
    read: async (...given) => settled(async () => sheet.workbook('read', ...given)),
    readFormulas: async (...given) => settled(async () => sheet.workbook('readFormulas', ...given)),
    write: async (...given) => settled(async () => sheet.workbook('write', ...given)),
    writeSheet: async (...given) => settled(async () => sheet.workbook('writeSheet', ...given)),
    setNumberFormats: async (...given) =>
      settled(async () => sheet.workbook('setNumberFormats', ...given)),
    setContents: async (...given) => settled(async () => sheet.workbook('setContents', ...given)),
    spilledValues: async (...given) =>
      settled(async () => sheet.workbook('spilledValues', ...given)),
    anchor: async (...given) => sheet.workbook('anchor', ...given),
    anchors: async () => sheet.workbook('anchors'),
    dropAnchors: async (...given) => sheet.workbook('dropAnchors', ...given),
    kept: async (...given) => sheet.workbook('kept', ...given),
    keep: async (...given) => sheet.workbook('keep', ...given),
    readBook: async () => settled(async () => sheet.workbook('readBook')),
    readCells: async () => settled(async () => sheet.workbook('readCells')),
    spilledInto: async (...given) => settled(async () => sheet.workbook('spilledInto', ...given)),
    colorCells: async (...given) => settled(async () => sheet.workbook('colorCells', ...given)),
    recalculate: async (...given) => settled(async () => sheet.workbook('recalculate', ...given)),
    undo: async (...given) => settled(async () => sheet.workbook('undo', ...given)),
  };

  const driver: WorkbookDriver = {
    workbook: () => workbook,
    sheet: sheet.name,
    enter: async (name, address, input) =>
      sheet.workbench().call('enter', `${name}!${address}`, input),
    select: async (name, address) => sheet.workbench().call('select', `${name}!${address}`),
  };
  writingContract(driver);
  formulaContract(driver);
  keepingContract(driver);
});
