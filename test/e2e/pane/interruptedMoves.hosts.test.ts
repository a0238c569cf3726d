import { afterEach, describe, expect, it } from 'vitest';
import { hostIssueMessage } from '../../../src/app/hostIssueMessage.ts';
import type { HostIssue } from '../../../src/app/ports/hostIssue.ts';
import { newer, older, revised, same, useMoveSession } from './moveSession.ts';

/** More cells than one step of a move takes. */
const many = 1200;
/** With those of the other sheets. */
const every = '1,206';

const why = (code: 'cancelled' | 'cell-editing'): string => {
  const issue: HostIssue = { code };
  return hostIssueMessage(issue, 'zh-CN');
};

describe('a move that is disturbed', () => {
  const session = useMoveSession({
    M: Array.from({ length: many }, () => [revised]),
    T: [
      [revised, '甲', 3],
      [same, '乙', 1],
      [revised, '丙', 2],
    ],
    D: [[revised, '=A1*2']],
    R: [[revised, '=A1*2'], [same]],
    K: [[revised, '手'], [revised]],
  });
  const { editions, shell } = session.words;
  /** What the pane says when the first step is done. */
  const firstStep = `${shell.stages.calculating} 1,000`;

  afterEach(async () => {
    await session.workbench().call('behave', { editing: 'nothing' });
    await session.interpose(0, async () => undefined);
  });

  it('says how far it is when it is given up half-way, and is finished when asked to', async () => {
    const { addin } = session.workbench();
    await session.list();
    await session.interpose(1, async () => session.press(shell.cancel), firstStep);
    await session.apply();
    await session.told(editions.stopped('1,000', every, why('cancelled')));
    await session.told(editions.halfWay);
    expect(await session.state()).toMatchObject({ edition: newer, movingFrom: older });
    await session.press(editions.goOn);
    await session.told(editions.completed(newer.slice(0, 10), '1,208'));
    await session.told(editions.moved(newer.slice(0, 10), every));
    expect(await addin.getByText(editions.halfWay).count()).toBe(0);
    expect(await session.state()).not.toHaveProperty('movingFrom');
    expect(await session.values('M!A1:A1200')).toEqual(
      Array.from({ length: many }, () => [5565.8]),
    );
    expect(await session.values('D!A1:B1')).toEqual([[5565.8, 11131.6]]);
  });

  it('stops where a cell is being edited, loses nothing, and is finished after', async () => {
    const { call } = session.workbench();
    await session.list();
    await session.interpose(1, async () => call('behave', { editing: 'cell' }), firstStep);
    await session.apply();
    await session.told(editions.stopped('1,000', every, why('cell-editing')));
    expect(await session.state()).toMatchObject({ edition: older, movingFrom: newer });
    await session.press(editions.goOn);
    await session.told(why('cell-editing'));
    await call('behave', { editing: 'nothing' });
    await session.press(editions.goOn);
    await session.told(editions.completed(older.slice(0, 10), '1,208'));
    expect(await session.values('D!A1:B1')).toEqual([[5565, 11130]]);
    expect(await session.values('T!A1:C3')).toEqual([
      [5565, '甲', 3],
      [527.7, '乙', 1],
      [5565, '丙', 2],
    ]);
  });

  it('goes on by itself where a sheet is deleted, another renamed and a third sorted meanwhile', async () => {
    const { call } = session.workbench();
    await session.list();
    await session.interpose(
      1,
      async () => {
        await session.inExcel(`context.workbook.worksheets.getItem('D').delete();
        context.workbook.worksheets.getItem('R').name = '改名'; await context.sync();`);
        await call('enterAll', 'T!A1', [
          [same, '乙', '1'],
          [revised, '丙', '2'],
          [revised, '甲', '3'],
        ]);
      },
      firstStep,
    );
    await session.apply();
    await session.told(new RegExp(`^已换用 ${newer.slice(0, 10)} 版`, 'u'));
    expect(await session.state()).not.toHaveProperty('movingFrom');
    expect(await call('sheets')).toEqual(['M', 'T', '改名', 'K']);
    expect(await session.values('改名!A1:B2')).toEqual([
      [5565.8, 11131.6],
      [527.7, null],
    ]);
    expect(await session.values('T!A1:C3')).toEqual([
      [527.7, '乙', 1],
      [5565.8, '丙', 2],
      [5565.8, '甲', 3],
    ]);
  });

  it('leaves what is typed meanwhile, and tells the cells', async () => {
    const { call } = session.workbench();
    const target = await session.list();
    await session.interpose(
      1,
      async () => {
        await call('enter', 'K!A1', '42');
        await call('enter', 'K!B1', "'改过");
        await call('enter', 'K!C1', revised);
      },
      firstStep,
    );
    await session.apply();
    await session.told(new RegExp(`^已换用 ${target} 版`, 'u'));
    await session.told(session.words.book.keptCells);
    await session.told('K!A1');
    const moved = target === newer.slice(0, 10) ? 5565.8 : 5565;
    expect(await session.values('K!A1:C2')).toEqual([
      [42, '改过', moved],
      [moved, null, null],
    ]);
  });
});
