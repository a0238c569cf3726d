import { beforeEach, describe } from 'vitest';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';
import { contractFormulas, workbookContract } from '../../support/workbookContract.ts';

const shown = new Map<string, string | number>(Object.entries(contractFormulas));

describe('the workbook in memory', () => {
  let workbook = memoryWorkbook();
  beforeEach(() => {
    workbook = memoryWorkbook((formula) => shown.get(formula) ?? '');
  });

  workbookContract({
    workbook: () => workbook,
    sheet: () => '模型',
    enter: async (sheet, address, input) =>
      Promise.resolve(workbook.put(`${sheet}!${address}`, input)),
    select: async (sheet, address) => Promise.resolve(workbook.mark(`${sheet}!${address}`)),
  });
});
