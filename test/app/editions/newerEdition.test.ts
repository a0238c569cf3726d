import { describe, expect, it } from 'vitest';
import { newerEdition } from '../../../src/app/editions/newerEdition.ts';
import type { LongWork } from '../../../src/app/longWork/longWork.ts';
import { editionsBook, newer, valueOf } from '../../support/editionsBook.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryEditions } from '../../support/memoryEditions.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const language = 'zh-CN' as const;
const work: LongWork = {};

describe('the newer edition', () => {
  it('is told with how many of the answers in use it would change', async () => {
    const { editions, context } = editionsBook({});
    editions.kept.record('["TRADE","郑州",2024]', 5565);
    editions.kept.record('["TRADE","济源",2025]', 527.7);
    await editions.kept.flush();
    const told = valueOf(await newerEdition(editions, context, work));
    expect(told).toEqual({
      id: newer,
      hasOtherRules: false,
      answers: { kept: 2, changing: 1 },
    });
  });

  it('is none for a workbook that uses the newest, or that nobody has pinned', async () => {
    const context = { dataset: newestDataset, language };
    for (const pinned of [newer, undefined]) {
      const editions = memoryEditions({ datasets: [newestDataset, firstDataset], pinned });
      // oxlint-disable-next-line no-await-in-loop -- one workbook after the other
      expect(valueOf(await newerEdition(editions, context, work))).toBeUndefined();
    }
  });
});
