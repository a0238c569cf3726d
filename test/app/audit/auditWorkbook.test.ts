import { describe, expect, it } from 'vitest';
import { auditRows } from '../../../src/app/audit/auditRows.ts';
import { auditWorkbook, type Audit } from '../../../src/app/audit/auditWorkbook.ts';
import { replacementFormula } from '../../../src/app/audit/replacementFormula.ts';
import { replaceTyped } from '../../../src/app/audit/replaceTyped.ts';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { ownTable } from '../../support/ownTable.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

async function audit(workbook: MemoryWorkbook): Promise<Audit> {
  const outcome = await auditWorkbook(workbook, context);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return outcome.value;
}

/** A table of typed numbers: 济源 exports and imports of 2025. */
function typed(entries: Readonly<Record<string, number | string>>): MemoryWorkbook {
  const workbook = memoryWorkbook((formula) => (formula.includes('1999') ? '#N/A' : 1));
  for (const [address, entry] of Object.entries(entries)) workbook.put(`模型!${address}`, entry);
  return workbook;
}

describe('auditing typed numbers', () => {
  const labels = { B1: '2025年', A2: '济源', A1: '进出口' };

  it.each([
    [527.7, 'equal', 1, '=HENAN.TRADE("济源",2025)'],
    [5_277_000, 'equal', 10_000, '=HENAN.TRADE("济源",2025)*10000'],
    [528, 'rounded', 1, '=HENAN.TRADE("济源",2025)'],
  ] as const)('%d is a figure that labels name', async (value, agreement, factor, formula) => {
    const { matched } = await audit(typed({ ...labels, B2: value }));
    expect(matched).toMatchObject([
      { address: 'B2', kind: 'typed', typed: value, agreement, factor, isNamed: true },
    ]);
    expect(matched.map((one) => replacementFormula(one, context))).toEqual([formula]);
  });

  it('takes four digits for a figure also where no label names it, and fewer not', async () => {
    const { matched, unknown } = await audit(
      typed({ B2: 527.7, B3: 528, B4: 2025, B5: 9876.54321 }),
    );
    expect(matched.map(({ address, isNamed }) => [address, isNamed])).toEqual([['B2', false]]);
    expect(matched[0]?.figure.unit).toBe('亿元');
    expect(unknown.map(({ address }) => address)).toEqual(['B5']);
  });

  it('finds numbers inside of formulas, and none in our own calls', async () => {
    const workbook = typed({ B2: '=C2*527.7', B3: '=HENAN.TRADE("济源",2025)*2', C2: 3 });
    const { matched } = await audit(workbook);
    expect(matched.map(({ address, kind, typed: number }) => [address, kind, number])).toEqual([
      ['B2', 'constant', 527.7],
    ]);
  });

  it('replaces what still stands, and tells what was changed meanwhile', async () => {
    const workbook = typed({ ...labels, B2: 527.7, C2: '=B2*527.7', D2: 527.7 });
    const { matched } = await audit(workbook);
    workbook.put('模型!D2', 1);
    const outcome = await replaceTyped(workbook, matched, context);
    expect(outcome).toMatchObject({
      ok: true,
      value: { replaced: 2, kept: [{ sheet: '模型', address: 'D2' }] },
    });
    expect(workbook.formula('模型!B2')).toBe('=HENAN.TRADE("济源",2025)');
    expect(String(workbook.formula('模型!C2'))).toMatch(/^=B2\*HENAN\./u);
    expect(workbook.formula('模型!D2')).toBe(1);
  });
});

describe('auditing formulas', () => {
  it('tells the state of each, and the reason of a failure', async () => {
    const { formulas } = await audit(
      typed({ A1: '=HENAN.TRADE("济源",2025)', A2: '=HENAN.TRADE("济源",1999)' }),
    );
    expect(formulas.map(({ address, state }) => [address, state])).toEqual([
      ['A1', 'published'],
      ['A2', 'error'],
    ]);
    expect(formulas[1]?.reason).toMatch(/1999/u);
  });
});

describe('auditing a workbook with figures of its own', () => {
  const rows = [
    ['济源', '进出口', '', 2025, 530, '亿元'],
    ['郑州', '进出口', '', 2024, 5565, '亿元'],
    ['济源', '出口', '', 2025, 300.2, '亿元'],
    ['济原', '进出口', '', 2025, 1, '亿元'],
  ];

  it('tells its rows in their place, and what they have to do with what formulas answer', async () => {
    const table = ownTable(rows);
    const { dataset, rows: standing } = await ownDataset(firstDataset, table, {
      now: () => 0,
      pause: async () => Promise.resolve(),
    });
    const workbook = typed({
      A1: '=HENAN.TRADE("济源",2025)',
      A2: '=HENAN.TRADE("济源",2025,"进口")',
      A3: 5565,
    });
    for (const [at, row] of rows.entries()) workbook.put(`自录!E${at + 4}`, row[4] ?? '');
    // A formula in the table stands for a number of its own, too.
    workbook.put('自录!E6', '=100.07*3-0.01+5565.0');
    const own = { ...context, dataset };
    const outcome = await auditWorkbook(workbook, own, {}, { table, rows: standing });
    if (!outcome.ok) throw new Error(outcome.issue.code);
    const listed = await auditRows(outcome.value, own);
    expect(
      listed.ok && listed.value.map(({ sheet, address, kind }) => [sheet, address, kind]),
    ).toEqual([
      ['模型', 'A3', 'same-number'],
      ['模型', 'A1', 'published'],
      ['模型', 'A2', 'computed'],
      ['自录', 'A4', 'own-differs'],
      ['自录', 'A5', 'own-published'],
      ['自录', 'A6', 'own-answers'],
      ['自录', 'A7', 'own-refused'],
    ]);
    const said = listed.ok ? listed.value.map(({ text, source }) => `${text} | ${source}`) : [];
    expect(said[1]).toMatch(/527\.7亿元；本工作簿自录 530亿元，与此不一致/u);
    expect(said[2]).toMatch(/227\.5亿元 \| 含本工作簿自录的数$/u);
    expect(said[3]).toMatch(/530亿元；公布.* 527\.7亿元/u);
    expect(said[6]).toMatch(/没有“济原”/u);
  });
});

describe('a large model', () => {
  it('is looked at in steps, and given up between them', async () => {
    const workbook = typed(
      Object.fromEntries(Array.from({ length: 1000 }, (_row, at) => [`A${at + 1}`, 527.7])),
    );
    const stages: string[] = [];
    const cancellation = { aborted: false };
    const outcome = await auditWorkbook(workbook, context, {
      cancellation,
      onProgress: async ({ stage, done: count }) => {
        stages.push(stage);
        cancellation.aborted = stage === 'explaining' && count >= 400;
        return Promise.resolve();
      },
    });
    expect(outcome).toEqual({ ok: false, issue: { code: 'cancelled' } });
    expect(stages.filter((stage) => stage === 'explaining').length).toBeGreaterThan(1);
  });
});
