import { describe, expect, it } from 'vitest';
import { continueChange } from '../../../src/app/editions/applyState.ts';
import { heldList } from '../../../src/app/editions/heldList.ts';
import { holdFigure, releaseFigures } from '../../../src/app/editions/holdFigure.ts';
import { moveLogBlock } from '../../../src/app/editions/moveLog.ts';
import { movePreview, type MovePreview } from '../../../src/app/editions/movePreview.ts';
import { moveWorkbook } from '../../../src/app/editions/moveWorkbook.ts';
import type { LongWork } from '../../../src/app/longWork/longWork.ts';
import { cellFigures } from '../../../src/dataset/cellFigures.ts';
import {
  editionsBook,
  movedOf,
  newer,
  older,
  revised,
  same,
  valueOf,
} from '../../support/editionsBook.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryEditions } from '../../support/memoryEditions.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const language = 'zh-CN' as const;
const work: LongWork = {};

const keysOf = ({ rows }: MovePreview): readonly string[] => rows.map(({ key }) => key);

describe('moving a workbook to another edition', () => {
  it('is reported before: old → new with reason, source and cells, and nothing is changed', async () => {
    const { workbook, editions, preview } = editionsBook({ A1: revised, A2: same, A3: revised });
    const before = editions.state.text();
    const { rows, found } = await preview();
    expect(found).toHaveLength(3);
    expect(rows).toMatchObject([
      {
        kind: 'changed',
        title: '郑州市进出口 2024年',
        before: '5,565亿元',
        after: '5,565.8亿元',
        reason: 'revised',
        cells: [
          { sheet: '模型', address: 'A1' },
          { sheet: '模型', address: 'A3' },
        ],
        held: ['410100|trade||level|2024'],
      },
    ]);
    expect(rows[0]?.source).not.toBe('');
    expect(editions.state.text()).toBe(before);
    expect(workbook.value('模型!A1')).toBe(5565);
  });

  it('tells what comes and what goes, the greatest effect first', async () => {
    const formulas = { A1: revised, A2: '=HENAN.FIGURE("郑州","常住人口",2024)' };
    const { rows } = await editionsBook(formulas).preview();
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'changed']);
    expect(rows[0]).toMatchObject({ before: '', reason: 'added', effect: 1 });
    const back = memoryEditions({ datasets: [newestDataset, firstDataset], pinned: newer });
    const workbook = memoryWorkbook();
    workbook.put('模型!A1', formulas.A2);
    const context = { dataset: newestDataset, language };
    const asked = { target: older, scope: 'workbook' } as const;
    const outcome = valueOf(await movePreview(workbook, back, context, asked, work));
    expect(outcome.ok && outcome.value.rows).toMatchObject([{ kind: 'withdrawn', after: '' }]);
  });

  it('moves when all is accepted, and calculates only what changes', async () => {
    const { workbook, editions, preview, move } = editionsBook({ A1: revised, A2: same });
    const calculated: string[] = [];
    const watched = {
      ...workbook,
      recalculate: async (...given: Parameters<typeof workbook.recalculate>) => {
        calculated.push(...given[0].map(({ address }) => address));
        return workbook.recalculate(...given);
      },
    };
    const report = await preview();
    const moved = movedOf(
      await moveWorkbook(
        watched,
        editions,
        { dataset: firstDataset, language },
        { preview: report, accepted: new Set(keysOf(report)) },
        work,
      ),
    );
    expect(calculated).toEqual(['A1']);
    expect(workbook.value('模型!A1')).toBe(5565.8);
    expect(moved).toMatchObject({ from: older, target: newer, total: 1, left: [], kept: [] });
    expect(editions.state.read()).toMatchObject({
      state: { edition: newer, held: new Map(), movingFrom: undefined },
    });
    expect(await move(await preview(older), [])).toMatchObject({ target: older });
  });

  it('holds what is not accepted, and lets it go again', async () => {
    const { workbook, editions, context, preview, move } = editionsBook({
      A1: revised,
      A2: '=HENAN.FIGURE("郑州","常住人口",2024)',
    });
    const report = await preview();
    const fresh = report.rows.filter(({ kind }) => kind === 'new').map(({ key }) => key);
    const moved = await move(report, fresh);
    expect(moved.refused).toHaveLength(1);
    expect(workbook.value('模型!A1')).toBe(5565);
    expect(typeof workbook.value('模型!A2')).toBe('number');
    const held = new Map([['410100|trade||level|2024', older]]);
    expect(editions.state.read()).toMatchObject({ state: { edition: newer, held } });
    expect(heldList(held, editions.shown(), language)).toEqual([
      {
        key: '410100|trade||level|2024',
        title: '郑州市进出口 2024年',
        value: '5,565亿元',
        edition: older,
      },
    ]);
    const keys = [...held.keys()];
    const released = valueOf(await releaseFigures(workbook, editions, context, keys, work));
    expect(released.cells.map(({ address }) => address)).toEqual(['A1']);
    expect(workbook.value('模型!A1')).toBe(5565.8);
  });

  it('keeps "latest" where it was when the newer figure is not accepted', async () => {
    const formula = '=HENAN.TRADE("郑州","最新年度")';
    const { workbook, preview, move } = editionsBook({ A1: formula, A2: same });
    const before = workbook.value('模型!A1');
    await move(await preview(), []);
    workbook.put('模型!A3', formula);
    expect(workbook.value('模型!A3')).toBe(before);
  });

  it('reports a scope, and keeps what lies outside of it as it is', async () => {
    const { workbook, preview, move } = editionsBook({ A1: revised, B5: revised });
    workbook.mark('模型!A1');
    const report = await preview(newer, 'selection');
    expect([...report.inScope]).toEqual(keysOf(report));
    workbook.mark('模型!C9');
    const none = await preview(newer, 'selection');
    expect([...none.inScope]).toEqual([]);
    await move(none, none.inScope);
    expect(workbook.value('模型!A1')).toBe(5565);
  });

  it('says what was done when it stops half-way, and goes on', async () => {
    const { workbook, editions, context, preview } = editionsBook({ A1: revised, A2: same });
    const report = await preview();
    const stopping = {
      ...workbook,
      recalculate: async () => ({ ok: false, issue: { code: 'cell-editing' } }) as const,
    };
    const decision = { preview: report, accepted: new Set(keysOf(report)) };
    const moved = movedOf(await moveWorkbook(stopping, editions, context, decision, work));
    expect(moved).toMatchObject({ cells: [], total: 1, stopped: { code: 'cell-editing' } });
    expect(editions.state.read()).toMatchObject({ state: { edition: newer, movingFrom: older } });
    expect(workbook.value('模型!A1')).toBe(5565);
    valueOf(await continueChange(workbook, editions, context, work));
    expect(workbook.value('模型!A1')).toBe(5565.8);
    expect(editions.state.read()).toMatchObject({ state: { movingFrom: undefined } });
  });

  it('asks again what changed since it was listed, and holds what came since', async () => {
    const { workbook, editions, preview, move } = editionsBook({ A1: same, A2: revised });
    const listed = await preview();
    workbook.put('模型!A1', '=HENAN.TRADE("郑州",2024,"出口")');
    const exported = workbook.value('模型!A1');
    workbook.put('模型!A3', '=HENAN.FIGURE("郑州","常住人口",2024)');
    workbook.put('模型!A4', revised);
    workbook.put('模型!A2', '手');
    await move(listed, keysOf(listed));
    expect(workbook.value('模型!A1')).toBe(exported);
    expect(workbook.value('模型!A2')).toBe('手');
    expect(workbook.value('模型!A3')).toBe('#N/A');
    expect(workbook.value('模型!A4')).toBe(5565.8);
    const reading = editions.state.read();
    const held = reading?.kind === 'sound' ? [...reading.state.held.keys()] : [];
    expect(held).toContain('410100|population||level|@2024');
  });

  it('keeps a figure that was pinned after the changes were listed', async () => {
    const { workbook, editions, preview, move } = editionsBook({ A1: revised });
    const listed = await preview();
    const [figure] = cellFigures(firstDataset, '410100|trade||level|2024');
    if (figure === undefined) throw new Error('The figure is gone.');
    valueOf(await holdFigure(editions, figure));
    await move(listed, keysOf(listed));
    expect(workbook.value('模型!A1')).toBe(5565);
  });

  it('moves nothing where the state cannot be saved', async () => {
    const { workbook, editions, context, preview } = editionsBook({ A1: revised });
    const report = await preview();
    editions.state.refuse();
    const decision = { preview: report, accepted: new Set(keysOf(report)) };
    expect(await moveWorkbook(workbook, editions, context, decision, work)).toEqual({
      ok: false,
      issue: { code: 'read-only' },
    });
    expect(workbook.value('模型!A1')).toBe(5565);
  });

  it('is given up before anything is changed', async () => {
    const { workbook, editions, context } = editionsBook({ A1: revised });
    const asked = { target: newer, scope: 'workbook' } as const;
    const givenUp = { cancellation: { aborted: true } };
    expect(await movePreview(workbook, editions, context, asked, givenUp)).toEqual({
      ok: false,
      issue: { code: 'cancelled' },
    });
  });

  it('says why an edition is not to be had', async () => {
    const { workbook, editions, context } = editionsBook({ A1: revised });
    const asked = { target: '2020-01-01-00000000', scope: 'workbook' } as const;
    expect(valueOf(await movePreview(workbook, editions, context, asked, work))).toMatchObject({
      ok: false,
      issue: { code: 'edition-unavailable' },
    });
  });

  it('leaves a log with old, new, reason, source, decision and cells', async () => {
    const { preview, move } = editionsBook({ A1: revised });
    const moved = await move(await preview(), []);
    const rows = moveLogBlock(moved, language).map((row) =>
      row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    );
    expect(rows[0]?.[1]).toBe(`${older} → ${newer}`);
    expect(rows[2]).toEqual([
      '郑州市进出口 2024年',
      '变更',
      '5,565亿元',
      '5,565.8亿元',
      '来源修订',
      expect.stringContaining('郑州市统计局'),
      '保留原值',
      '模型!A1',
    ]);
  });
});
