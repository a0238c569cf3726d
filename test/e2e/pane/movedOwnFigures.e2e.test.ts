import { describe, expect, it } from 'vitest';
import { moveReasonNames } from '../../../src/app/editions/moveLog.ts';
import { revised, useMoveSession } from './moveSession.ts';

/** Only the newer edition has it: 1308.6; and the older one's own row. */
const people = '=HENAN.FIGURE("郑州","常住人口",2024)';

const row = (at: number): string => `T!A${at}:B${at}`;

const title = '郑州市常住人口 2024年末';

describe('a move of a workbook with figures of its own', () => {
  const session = useMoveSession({
    T: [[people, '=A1*2'], ['=HENAN.TRADE("济源",2020)', '手'], [revised]],
  });
  const { own, editions, shell } = session.words;

  it('names where a published figure takes the place of an own one, and holds what is not accepted', async () => {
    const { addin, call } = session.workbench();
    await session.press(own.make);
    await addin.getByRole('button', { name: own.show }).waitFor();
    await call('enterAll', '自录!A4', [
      ['郑州', '常住人口', '', '2024', '1300', '万人', '内部估计', ''],
      ['济源', '进出口', '', '2020', '120.5', '亿元', '', ''],
    ]);
    await expect
      .poll(async () => session.values(row(1)), { timeout: 30_000 })
      .toEqual([[1300, 2600]]);
    const target = await session.list();
    await session.told(moveReasonNames['zh-CN']['replaces-own']);
    await session.told('1,300万人');
    await addin.getByRole('checkbox', { name: editions.accept(title) }).click();
    await session.apply();
    await session.told(editions.heldCount('1'));
    expect(await session.values(row(1))).toEqual([[1300, 2600]]);
    expect(await session.values(row(2))).toEqual([[120.5, '手']]);
    expect(await session.values('T!A3:A3')).toEqual([[5565.8]]);
    expect((await session.state()).edition.slice(0, 10)).toBe(target);
    // The row still stands, and says what is published now.
    await addin.getByRole('button', { name: editions.releaseOne(title) }).click();
    await session.told(editions.released('1'));
    const value = (await session.values(row(1)))[0]?.[0];
    expect(value).not.toBe(1300);
    expect(await session.values('自录!E4:E4')).toEqual([[1300]]);
    await session.told(/1,300万人；公布/u);
    await addin.getByRole('tab', { name: shell.screens.book }).click();
  }, 120_000);
});
