import { beforeEach, describe } from 'vitest';
import { formulaContract } from '../../support/formulaContract.ts';
import { keepingContract } from '../../support/keepingContract.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';
import { contractFormulas, type WorkbookDriver } from '../../support/workbookDriver.ts';
import { writingContract } from '../../support/writingContract.ts';

const shown = new Map<string, string | number>(Object.entries(contractFormulas));

describe('the workbook in memory', () => {
  let workbook = memoryWorkbook();
  beforeEach(() => {
    workbook = memoryWorkbook((formula) => shown.get(formula) ?? '');
  });

  const driver: WorkbookDriver = {
    workbook: () => workbook,
    sheet: () => '模型',
    enter: async (sheet, address, input) =>
      Promise.resolve(workbook.put(`${sheet}!${address}`, input)),
    select: async (sheet, address) => Promise.resolve(workbook.mark(`${sheet}!${address}`)),
  };
  writingContract(driver);
  formulaContract(driver);
  keepingContract(driver);
});
