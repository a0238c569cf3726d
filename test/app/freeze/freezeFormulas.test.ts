import { describe, expect, it } from 'vitest';
import { freezeFormulas } from '../../../src/app/freeze/freezeFormulas.ts';
import { thawFormulas } from '../../../src/app/freeze/thawFormulas.ts';
import { refused } from '../../../src/app/ports/outcome.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';

const formula = '=ROUND(HENAN.TRADE($A2,B$1),1)';

function model(): MemoryWorkbook {
  const workbook = memoryWorkbook((entered) => (entered.includes('=NA') ? '#N/A' : 527.7));
  workbook.put('模型!A2', '济源');
  workbook.put('模型!B1', 2025);
  workbook.put('模型!B2', formula);
  workbook.put('附表!C1', '=HENAN.TRADE(模型!A2,2025)');
  workbook.put('附表!C2', '=1+1');
  return workbook;
}

describe('freezing', () => {
  it('puts values in the place of our formulas, and exactly the formulas back', async () => {
    const workbook = model();
    expect(await freezeFormulas(workbook, 'workbook')).toMatchObject({
      ok: true,
      value: { frozen: 2, kept: [], left: [] },
    });
    expect([workbook.formula('模型!B2'), workbook.formula('附表!C1')]).toEqual([527.7, 527.7]);
    expect(workbook.formula('附表!C2')).toBe('=1+1');
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({
      ok: true,
      value: { thawed: 2, left: [], gone: 0 },
    });
    expect(workbook.formula('模型!B2')).toBe(formula);
    expect(workbook.formula('附表!C1')).toBe('=HENAN.TRADE(模型!A2,2025)');
  });

  it('finds cells and what they refer to after rows were inserted and sheets renamed', async () => {
    const workbook = model();
    await freezeFormulas(workbook, 'workbook');
    workbook.insertRow('模型', 2);
    workbook.renameSheet('模型', '2026 模型');
    await thawFormulas(workbook, 'workbook');
    expect(workbook.formula('2026 模型!B3')).toBe('=ROUND(HENAN.TRADE($A3,B$1),1)');
    expect(workbook.formula('附表!C1')).toBe("=HENAN.TRADE('2026 模型'!A3,2025)");
  });

  it('freezes and thaws what lies in the scope only', async () => {
    const workbook = model();
    workbook.mark('附表!C1');
    expect(await freezeFormulas(workbook, 'sheet')).toMatchObject({ value: { frozen: 1 } });
    expect(workbook.formula('模型!B2')).toBe(formula);
    workbook.mark('模型!B2');
    expect(await freezeFormulas(workbook, 'selection')).toMatchObject({ value: { frozen: 1 } });
    expect(await thawFormulas(workbook, 'selection')).toMatchObject({ value: { thawed: 1 } });
    expect(workbook.formula('附表!C1')).toBe(527.7);
    workbook.mark('附表!A1');
    expect(await thawFormulas(workbook, 'sheet')).toMatchObject({ value: { thawed: 1 } });
  });

  it('tells what was changed meanwhile, and leaves it', async () => {
    const workbook = model();
    await freezeFormulas(workbook, 'workbook');
    workbook.put('模型!B2', 528);
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({
      value: { thawed: 1, left: [{ sheet: '模型', address: 'B2', reason: 'changed' }] },
    });
    expect(workbook.formula('模型!B2')).toBe(528);
    workbook.put('模型!B2', 527.7);
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({ value: { thawed: 1 } });
    expect(workbook.formula('模型!B2')).toBe(formula);
  });

  it('tells formulas whose cells or references are gone', async () => {
    const workbook = model();
    await freezeFormulas(workbook, 'workbook');
    workbook.deleteSheet('模型');
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({
      value: { thawed: 0, gone: 1, left: [{ sheet: '附表', reason: 'reference-gone' }] },
    });
    expect(workbook.formula('附表!C1')).toBe(527.7);
  });

  it('takes spilled answers along, and gives their cells back', async () => {
    const workbook = model();
    const spilling = '=HENAN.GRID(A2:A3,"trade",B1)';
    workbook.put('模型!D5', spilling);
    workbook.spill('模型!D5', [[1], ['#N/A']]);
    await freezeFormulas(workbook, 'workbook');
    expect([workbook.formula('模型!D5'), workbook.formula('模型!D6')]).toEqual([1, '#N/A']);
    await thawFormulas(workbook, 'workbook');
    expect([workbook.formula('模型!D5'), workbook.formula('模型!D6')]).toEqual([spilling, '']);
  });

  it('leaves what has no answer, and array formulas', async () => {
    const workbook = memoryWorkbook(() => '#NAME?');
    workbook.put('模型!B2', formula);
    expect(await freezeFormulas(workbook, 'workbook')).toMatchObject({
      value: { frozen: 0, left: [{ address: 'B2', reason: 'no-answer' }] },
    });
    expect(workbook.formula('模型!B2')).toBe(formula);
  });

  it('is undone, and then nothing is frozen', async () => {
    const workbook = model();
    const outcome = await freezeFormulas(workbook, 'workbook');
    if (outcome.ok) await workbook.undo(outcome.value.undo);
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({
      value: { thawed: 0, left: [] },
    });
    await freezeFormulas(workbook, 'workbook');
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({ value: { thawed: 2 } });
  });

  it('keeps nothing of a writing that failed', async () => {
    const workbook = model();
    const { setContents } = workbook;
    Object.assign(workbook, { setContents: async () => refused({ code: 'protected' }) });
    expect(await freezeFormulas(workbook, 'workbook')).toMatchObject({ ok: false });
    Object.assign(workbook, { setContents });
    expect(await workbook.kept('')).toEqual({ ok: true, value: [] });
    expect(await workbook.anchors()).toEqual({ ok: true, value: [] });
  });

  it('sets aside what it cannot read, and loses none of it', async () => {
    const workbook = model();
    await workbook.keep([['frozen.1', { version: 9, cells: 'x' }]]);
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({ value: { damaged: 1 } });
    await freezeFormulas(workbook, 'workbook');
    expect(await workbook.kept('damaged.')).toEqual({
      ok: true,
      value: [['damaged.frozen.1', { version: 9, cells: 'x' }]],
    });
    expect(await thawFormulas(workbook, 'workbook')).toMatchObject({ value: { thawed: 2 } });
  });

  it('enters no formula that calls no function of ours', async () => {
    const workbook = model();
    await freezeFormulas(workbook, 'workbook');
    const kept = await workbook.kept('frozen.');
    const text = JSON.stringify(kept.ok ? kept.value[0]?.[1] : '');
    await workbook.keep([['frozen.1', JSON.parse(text.replaceAll('HENAN.TRADE', 'WEBSERVICE'))]]);
    await thawFormulas(workbook, 'workbook');
    expect(workbook.formula('模型!B2')).toBe(527.7);
  });
});
