import { describe, expect, it } from 'vitest';
import { askBlock } from '../../../src/app/blockMatch/askBlock.ts';
import type { BlockMatch } from '../../../src/app/blockMatch/matchBlock.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

async function asked(selected: string): Promise<BlockMatch | undefined> {
  const workbook = memoryWorkbook();
  const cells = [
    ['进出口', '', '单位：万元'],
    ['', 2024, 2025],
    ['郑州', 55_650_000, 65_018_000],
  ];
  for (const [down, row] of cells.entries()) {
    for (const [right, cell] of row.entries())
      workbook.put(`模型!${'BCD'[right]}${down + 2}`, cell);
  }
  workbook.mark(`模型!${selected}`);
  const selection = await workbook.selection();
  if (!selection.ok) throw new Error('Nothing is selected.');
  const outcome = await askBlock(workbook, selection.value, context);
  return outcome.ok ? outcome.value : undefined;
}

describe('askBlock', () => {
  it.each(['B2:D4', 'B3:D4', 'C4:D4'])(
    'finds headers and title of %s, in it or around it',
    async (selected) => {
      const match = await asked(selected);
      expect(
        match?.matches.map(({ address, agreement }) => `${address} ${agreement.kind}`),
      ).toEqual(['C4 equal', 'D4 equal']);
    },
  );

  it('leaves a single number, and what has no headers', async () => {
    expect(await asked('D4')).toBeUndefined();
    expect(await asked('F4:G8')).toBeUndefined();
  });
});
