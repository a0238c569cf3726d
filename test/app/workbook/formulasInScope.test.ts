import { describe, expect, it } from 'vitest';
import { refused } from '../../../src/app/ports/outcome.ts';
import { formulasInScope, scopes } from '../../../src/app/workbook/formulasInScope.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';

function model(): MemoryWorkbook {
  const workbook = memoryWorkbook(() => 1);
  for (const at of ['模型!A1', '模型!B2', '模型!C3', '附表!B2']) {
    workbook.put(at, '=HENAN.TRADE("济源",2025)');
  }
  workbook.mark('模型!B2:C3');
  return workbook;
}

describe('formulasInScope', () => {
  it.each([
    ['selection', ['模型!B2', '模型!C3']],
    ['sheet', ['模型!A1', '模型!B2', '模型!C3']],
    ['workbook', ['模型!A1', '模型!B2', '模型!C3', '附表!B2']],
  ] as const)('%s', async (scope, expected) => {
    const found = await formulasInScope(model(), scope, {});
    const cells = found.ok ? found.value : [];
    expect(cells.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(expected);
  });

  it('asks nothing of the selection but where it is meant', async () => {
    const several = refused({ code: 'several-areas' });
    const workbook = { ...model(), selection: async () => Promise.resolve(several) };
    const outcomes = await Promise.all(
      scopes.map(async (scope) => (await formulasInScope(workbook, scope, {})).ok),
    );
    expect(outcomes).toEqual([false, true, true]);
  });
});
