import { describe, expect, it } from 'vitest';
import { callKey } from '../../../src/app/editions/callKey.ts';
import type { Compared } from '../../../src/app/editions/compareCells.ts';
import {
  answersAfter,
  recalculateDependants,
} from '../../../src/app/ownFigures/followOwnChange.ts';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import { done } from '../../../src/app/ports/outcome.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

const language = 'zh-CN';

async function compared(): Promise<Compared> {
  const table = ownTable([['济源', '进出口', '', 2020, '120.5', '亿元']]);
  const stepping = { now: () => 0, pause: async () => Promise.resolve() };
  const { dataset } = await ownDataset(newestDataset, table, stepping);
  return { before: { dataset: newestDataset, language }, after: { dataset, language } };
}

function workbookOf(seen: string[]): MemoryWorkbook {
  const workbook = memoryWorkbook();
  workbook.put('模型!A1', '=HENAN.TRADE("济源",2020)');
  workbook.put('模型!A2', '=HENAN.TRADE("济源",2025)');
  workbook.put('模型!A3', '=HENAN.STATUS("济源","进出口",2020)');
  const recalculate: MemoryWorkbook['recalculate'] = async (cells) => {
    seen.push(...cells.map(({ address }) => address));
    return Promise.resolve(done({ cells, kept: [], left: [] }));
  };
  const hearCalls: MemoryWorkbook['hearCalls'] = async (cells) => {
    seen.push(...cells.map(({ address }) => `${address} only calculated`));
    return Promise.resolve(done(cells.map(() => [])));
  };
  return { ...workbook, recalculate, hearCalls };
}

describe('recalculateDependants', () => {
  it('calculates the cells whose answers change, and no other', async () => {
    const seen: string[] = [];
    await recalculateDependants(workbookOf(seen), await compared(), true, {});
    expect(seen).toEqual(['A1', 'A3']);
  });

  it('enters nothing again where nothing was changed here', async () => {
    const seen: string[] = [];
    await recalculateDependants(workbookOf(seen), await compared(), false, {});
    expect(seen).toEqual(['A1 only calculated', 'A3 only calculated']);
  });

  it('calculates all where they were told that nothing could be read', async () => {
    const seen: string[] = [];
    await recalculateDependants(workbookOf(seen), undefined, true, {});
    expect(seen).toEqual(['A1', 'A2', 'A3']);
  });
});

describe('answersAfter', () => {
  it('gives touched calls their new answer and leaves all others as they were given', async () => {
    const touched = callKey('TRADE', ['济源', 2020]);
    const other = callKey('TRADE', ['济源', 2025]);
    const answers = new Map([
      [touched, 1],
      // As an earlier release answered it.
      [other, 2],
      ['no call', 3],
    ]);
    const after = await answersAfter(answers, await compared(), {});
    expect(after.ok && [...after.value]).toEqual([
      [touched, 120.5],
      [other, 2],
      ['no call', 3],
    ]);
  });
});
