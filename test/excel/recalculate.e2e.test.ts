import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { Recalculated } from '../../src/app/ports/workbookPort.ts';
import { useExcelSheet } from '../support/excelSheet.ts';

/** Has the functions answer from an edition in which one figure is this. */
const changingAnswers = `
  import { createDataset } from './dataset/dataset.ts';
  import { success } from './domain/result.ts';
  import { registerFunctions } from './excel/registerFunctions.ts';
  import { sampleEdition } from '../test/support/sampleEdition.ts';
  export function answerWith(value) {
    const observations = sampleEdition.observations.map((observation) =>
      observation.id === 'jy-1' ? { ...observation, value } : observation);
    const dataset = success(createDataset({ ...sampleEdition, observations }));
    const answering = { current: () => dataset, loaded: async () => dataset };
    registerFunctions({ dataset: answering });
  }
`;

const trade = '=HENAN.TRADE("济源",2025)';
const chain = [trade, '=B2*2', '=C2+1', '=D2&"亿元"'];

const usual = {
  calculate: 'all-dependants',
  whileCalculating: 'busy',
  spilledFormula: 'none',
} as const;

describe('calculating again in Excel', () => {
  const sheet = useExcelSheet(changingAnswers);

  const answerWith = async (value: number): Promise<void> =>
    sheet.workbench().addin.evaluate(`excelPort.answerWith(${value})`);

  const enterRow = async (row: readonly string[]): Promise<void> => {
    await sheet.workbench().call('enterAll', `${sheet.name()}!B2`, [row]);
    await sheet.workbench().call('settled');
  };

  const own = async (): Promise<readonly FormulaCell[]> => {
    await sheet.workbench().call('settled');
    const found = await sheet.workbook('findFormulas');
    return found.ok ? found.value.filter((cell) => cell.sheet === sheet.name()) : [];
  };

  async function refreshed(cells: readonly FormulaCell[]): Promise<Recalculated> {
    const outcome = await sheet.workbook('recalculate', cells, {});
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issue));
    await sheet.workbench().call('settled');
    return outcome.value;
  }

  beforeAll(async () => answerWith(527.7));
  beforeEach(async () => {
    await sheet.workbench().call('behave', usual);
    await answerWith(527.7);
  });

  it.each([
    usual,
    { ...usual, calculate: 'direct-dependants' },
    { ...usual, whileCalculating: 'old-value' },
    { ...usual, calculate: 'direct-dependants', whileCalculating: 'old-value' },
    { ...usual, spilledFormula: 'of-anchor' },
  ] as const)('reaches the end of a chain under %o', async (behaviour) => {
    await enterRow(chain);
    expect(await sheet.values('B2:E2')).toEqual([[527.7, 1055.4, 1056.4, '1056.4亿元']]);
    await sheet.workbench().call('behave', behaviour);
    const before = await own();
    await answerWith(600);
    const { cells, kept, left } = await refreshed(before);
    expect(cells.map(({ address, value }) => [address, value])).toEqual([['B2', 600]]);
    expect([kept, left]).toEqual([[], []]);
    expect(await sheet.values('B2:E2')).toEqual([[600, 1200, 1201, '1201亿元']]);
  });

  it('tells what a protected sheet leaves old, and hinders no other sheet', async () => {
    const guarded = sheet.name();
    await enterRow(chain);
    const other = `${guarded}b`;
    await sheet.workbench().call('addSheet', other);
    await sheet.workbench().call('enterAll', `${other}!B2`, [chain]);
    await sheet.workbench().call('settled');
    const found = await sheet.workbook('findFormulas');
    const both = found.ok ? found.value.filter((cell) => cell.sheet.startsWith(guarded)) : [];
    await sheet.workbench().call('behave', { calculate: 'direct-dependants' });
    await sheet.workbench().call('protectSheet', guarded, true);
    await answerWith(600);
    const { cells, left } = await refreshed(both);
    await sheet.workbench().call('protectSheet', guarded, false);
    expect(left).toEqual([{ sheet: guarded, address: 'B2', reason: 'protected' }]);
    expect(cells.map(({ value }) => value)).toEqual([600, 600]);
    expect(await sheet.values('B2:C2')).toEqual([[600, 1200]]);
    expect(await sheet.workbench().call('values', `${other}!B2:E2`)).toEqual([
      [600, 1200, 1201, '1201亿元'],
    ]);
  });

  it('leaves a spill whole where its cells tell the formula of its anchor', async () => {
    await sheet.workbench().call('behave', { spilledFormula: 'of-anchor' });
    await sheet.enter('B2', '=HENAN.TIMESERIES("郑州","trade",2024,2025)');
    await sheet.enter('F2', trade);
    await sheet.enter('F3', trade);
    const before = await own();
    expect(before.map(({ address }) => address)).toEqual(['B2', 'F2', 'F3']);
    await answerWith(600);
    const { kept, left } = await refreshed(before);
    expect([kept, left]).toEqual([[], []]);
    expect(await sheet.values('B2:C3')).toEqual([
      [2024, 5565],
      [2025, 6501.8],
    ]);
    expect(await sheet.values('F2:F3')).toEqual([[600], [600]]);
  });

  it('writes nothing where no answer has changed', async () => {
    await enterRow(chain);
    const before = await own();
    await sheet.workbench().call('protectSheet', sheet.name(), true);
    const { left } = await refreshed(before);
    await sheet.workbench().call('protectSheet', sheet.name(), false);
    expect(left).toEqual([]);
  });

  it('keeps what is typed into 5,001 formulas while it runs, and tells it', async () => {
    const rows = Array.from({ length: 5001 }, () => [trade]);
    await sheet.workbench().call('enterAll', `${sheet.name()}!B2`, rows);
    const before = await own();
    expect(before.length).toBe(5001);
    await answerWith(600);
    const typed = [
      ['B10', 'mine'],
      ['B2000', '42'],
      ['B5002', '=1+1'],
    ] as const;
    await sheet.workbench().page.exposeFunction('typeIntoFormulas', async () => {
      for (const [address, input] of typed) await sheet.enter(address, input);
    });
    const outcome = await sheet.workbench().addin.evaluate<{ value: Recalculated }>(
      `(async () => {
        let isTyped = false;
        return excelPort.excelWorkbook.recalculate(${JSON.stringify(before)}, {
          onProgress: async ({ done }) => {
            if (isTyped || done < 1000) return;
            isTyped = true;
            await typeIntoFormulas();
          },
        });
      })()`,
    );
    expect(outcome.value.kept.map(({ address }) => address)).toEqual(['B10', 'B2000', 'B5002']);
    const shown = [sheet.values('B10'), sheet.values('B2000'), sheet.values('B5002')];
    expect(await Promise.all(shown)).toEqual([[['mine']], [[42]], [[2]]]);
    const changed = outcome.value.cells.filter(({ value }) => value === 600);
    expect(changed.length).toBe(4998);
  }, 180_000);
});
