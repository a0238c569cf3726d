import { describe, expect, it } from 'vitest';
import type { WorkProgress } from '../../../src/app/longWork/longWork.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { refreshWorkbook } from '../../../src/app/workbook/refreshWorkbook.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const known: Readonly<Record<string, ShownValue>> = {
  '=HENAN.TRADE("济源",2025)': 527.7,
  '=HENAN.TRADE(A1,B1)': '#VALUE!',
  '=1/HENAN.TRADE("济源",2025)-1/0': '#DIV/0!',
};

/** The steps of a piece of work, each once: every pass over the cells tells where it begins. */
function distinct(progress: readonly WorkProgress[]): readonly WorkProgress[] {
  const texts = progress.map((step) => JSON.stringify(step));
  return progress.filter((_step, at) => texts.indexOf(texts[at] ?? '') === at);
}

describe('refreshWorkbook', () => {
  it('reports what changed, and asks again why a cell fails, with the cells it refers to', async () => {
    const shown = new Map(Object.entries(known));
    const workbook = memoryWorkbook((formula) => shown.get(formula) ?? '#NAME?');
    shown.set('=HENAN.TRADE("济源",2025)', 520);
    workbook.put('模型!A1', '济原');
    workbook.put('模型!B1', 2025);
    workbook.put('模型!C1', '=HENAN.TRADE("济源",2025)');
    workbook.put('模型!C2', '=HENAN.TRADE(A1,B1)');
    workbook.put('模型!C3', '=1/HENAN.TRADE("济源",2025)-1/0');
    shown.set('=HENAN.TRADE("济源",2025)', 527.7);
    const progress: WorkProgress[] = [];
    const outcome = await refreshWorkbook(workbook, context, 'workbook', {
      onProgress: async (step) => {
        progress.push(step);
        return Promise.resolve();
      },
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        found: 3,
        answered: 1,
        changed: [{ cells: [{ address: 'C1', before: 520, after: 527.7 }] }],
        failed: [
          {
            sheet: '模型',
            reason: '#VALUE! 没有“济原”，是否“济源”（419001）？',
            cells: [{ address: 'C2' }],
          },
          { sheet: '模型', reason: '#DIV/0!', cells: [{ address: 'C3' }] },
        ],
      },
    });
    expect(distinct(progress)).toEqual([
      { stage: 'reading', done: 0, total: 1 },
      { stage: 'calculating', done: 0, total: 3 },
      { stage: 'explaining', done: 0, total: 2 },
    ]);
  });

  it.each([
    ['selection', ['模型!B2']],
    ['sheet', ['模型!A1', '模型!B2', '模型!C9']],
    ['workbook', ['模型!A1', '模型!B2', '模型!C9', '附表!B2']],
  ] as const)('reaches the %s', async (scope, reached) => {
    let answer = 1;
    const workbook = memoryWorkbook(() => answer);
    for (const at of ['模型!A1', '模型!B2', '模型!C9', '附表!B2']) {
      workbook.put(at, '=HENAN.TRADE("济源",2025)');
    }
    workbook.mark('模型!B2:C8');
    answer = 2;
    const outcome = await refreshWorkbook(workbook, context, scope, {});
    const changed = outcome.ok ? outcome.value.changed.flatMap(({ cells }) => cells) : [];
    expect(changed.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(reached);
  });

  it('is given up when the user says so', async () => {
    const workbook = memoryWorkbook();
    workbook.put('模型!C1', '=HENAN.TRADE("济源",2025)');
    const outcome = await refreshWorkbook(workbook, context, 'workbook', {
      cancellation: { aborted: true },
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
  });
});
