import { describe, expect, it } from 'vitest';
import { newer, older, revised, useMoveSession } from './moveSession.ts';

const title = '郑州市进出口 2024年';

describe('a figure that is pinned', () => {
  const session = useMoveSession({ T: [[revised, '=A1*2']] });
  const { editions, shell, find } = session.words;

  const go = async (screen: 'find' | 'book'): Promise<void> =>
    session.workbench().addin.getByRole('tab', { name: shell.screens[screen] }).click();

  it('tells on its card what it was in each edition and how it was printed', async () => {
    const { addin } = session.workbench();
    await go('find');
    await addin.getByRole('combobox', { name: find.box }).fill('郑州 2024 进出口');
    await addin.getByRole('option', { name: /5,565/u }).first().click();
    await session.press(editions.showHistory);
    const history = addin.getByRole('region', { name: editions.history });
    await history.getByText('5,565.8亿元').first().waitFor();
    expect(await history.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^${newer.slice(0, 10)}5,565.8亿元`, 'u')),
      expect.stringMatching(new RegExp(`^${older.slice(0, 10)}5,565亿元`, 'u')),
      expect.stringContaining('5,565亿元'),
    ]);
  });

  it('stays where the workbook moves, is listed, and follows when it is let go', async () => {
    const { addin } = session.workbench();
    await session.press(editions.holdFigure);
    await session.told(editions.heldTold);
    await go('book');
    await addin.getByRole('button', { name: editions.releaseOne(title) }).waitFor();
    const target = await session.list();
    await session.apply();
    await session.told(editions.moved(target, '0'));
    expect(await session.values('T!A1:B1')).toEqual([[5565, 11130]]);
    expect(await session.state()).toMatchObject({
      edition: newer,
      held: [['410100|trade||level|2024', older]],
    });
    await session.press(editions.releaseOne(title));
    await session.told(editions.released('1'));
    expect(await session.values('T!A1:B1')).toEqual([[5565.8, 11131.6]]);
    expect(await session.state()).toMatchObject({ held: [] });
    expect(await addin.getByText(editions.heldNote).count()).toBe(0);
  });

  it('is let go on its card as well', async () => {
    await go('find');
    await session.press(editions.holdFigure);
    await session.told(editions.heldTold);
    await session.press(editions.release);
    await session.told(editions.released('0'));
    expect(await session.state()).toMatchObject({ held: [] });
  });
});
