import { auditWorkbook } from '../../src/app/audit/auditWorkbook.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';
import { newestDataset } from '../support/newestEdition.ts';
import { short } from './median.ts';
import { stretchMeter } from './stretchMeter.ts';

/** Formulas on so many sheets. */
const sheets = 20;

/**
 * How long the audit of a model takes in the add-in itself, beside what the host needs to read it: half as many typed numbers as formulas, on 20
 * sheets; and for how long the page can neither draw nor hear the user at a stretch.
 */
export async function benchAudit(): Promise<readonly object[]> {
  const lines: object[] = [];
  for (const formulas of [200, 2000, 20_000]) {
    // oxlint-disable-next-line no-await-in-loop -- measured one after the other
    lines.push(await auditOf(formulas));
  }
  return lines;
}

async function auditOf(formulas: number): Promise<object> {
  const workbook = memoryWorkbook(() => 527.7);
  const rows = formulas / sheets;
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    workbook.put(`S${sheet}!B1`, '2025年');
    for (let row = 2; row < rows + 2; row += 1) {
      workbook.put(`S${sheet}!A${row}`, '济源');
      workbook.put(`S${sheet}!B${row}`, `=HENAN.TRADE($A${row},2025)`);
      if (row % 2 === 0) workbook.put(`S${sheet}!C${row}`, 100 + row / 10);
    }
  }
  // The pane has them all by then, for its search.
  const known = newestDataset.figures.length;
  const context = { dataset: newestDataset, language: 'zh-CN' } as const;
  const { work, apart, longest } = stretchMeter();
  const start = performance.now();
  await auditWorkbook(apart(workbook), context, work);
  const milliseconds = performance.now() - start;
  return {
    bench: 'audit of a model',
    formulas,
    figures: known,
    milliseconds: short(milliseconds),
    microsecondsPerFormula: short((milliseconds * 1000) / formulas),
    longestStretchMilliseconds: short(longest()),
  };
}
