import { beforeAll, describe, expect, it } from 'vitest';
import { columnName } from '../../../src/app/ports/cellAddress.ts';
import { sourcesSheetName } from '../../../src/app/workbook/sourcesBlock.ts';
import { rules } from '../../../src/formulas/rules.ts';
import { newer, revised, same, useMoveSession } from '../pane/moveSession.ts';
import { fewestSteps, longestStretch, watchPane, type WatchedPane } from './watchedPane.ts';

const sheets = 20;
/** Formulas of each sheet, every other row one. */
const formulas = 1000;
/** Formulas of each sheet that the editions answer differently, at its top. */
const changing = 100;
const columns = 13;

/** Where the formula of a row stands: never beside or below another one. */
const columnOf = (sheet: number, at: number): number => 1 + ((at * 5 + sheet) % (columns - 1));

/** Most formulas refer to the cell before them, which names a place, and are answered alike by both editions. */
const rowOf = (sheet: number, at: number): string[] => {
  const cells = Array.from({ length: columns }, () => '');
  const column = columnOf(sheet, at);
  const place = `${columnName(column - 1)}${at * 2 + 1}`;
  if (at < changing) cells[column] = revised;
  else {
    cells[column - 1] = '济源';
    cells[column] = same.replace('"济源"', place);
  }
  return cells;
};

const book = Object.fromEntries(
  Array.from({ length: sheets }, (_sheet, sheet) => [
    `S${sheet + 1}`,
    Array.from({ length: formulas }, (_row, at) => [rowOf(sheet, at), ['']]).flat(),
  ]),
);
/** One of the last formulas that another edition answers differently. */
const typedInto = `S20!${columnName(columnOf(19, 99))}199`;

describe(
  'twenty thousand formulas that stand apart, on a host that carries 5 MB',
  { timeout: 400_000 },
  () => {
    const session = useMoveSession(book);
    const { book: words, handoff, shell } = session.words;
    const within = { timeout: 300_000 };
    let pane: WatchedPane;

    beforeAll(async () => {
      await session.workbench().call('behave', { payload: 'five-megabytes' });
      pane = await watchPane(session.workbench());
    });

    it('are refreshed beside a second author, who moves the workbook and types', async () => {
      const { addin, call } = session.workbench();
      const moved = JSON.stringify({ version: 1, edition: newer, rules, held: [] });
      await call('saveElsewhere', { 'HENAN.state': moved }, true);
      await session.press(words.refreshNow);
      await addin.getByText('正在计算').first().waitFor(within);
      await call('enter', typedInto, '他人所填');
      await addin.getByText(words.changed('1,999')).waitFor(within);
      await session.told(words.kept('1'));
      expect(await pane.steps()).toBeGreaterThan(fewestSteps);
      expect(await session.values(typedInto)).toEqual([['他人所填']]);
      expect(await session.values('S20!A1:M1')).toContainEqual(expect.arrayContaining([5565.8]));
    });

    it('are audited', async () => {
      const { addin } = session.workbench();
      await session.press(handoff.audit);
      await session.press(handoff.auditNow);
      await addin.getByText(/^19,999 个公式/u).waitFor(within);
      expect(await pane.steps()).toBeGreaterThan(fewestSteps);
    });

    it('are cited, while the pane answers', async () => {
      const { addin, call } = session.workbench();
      await session.press(words.writeSheet);
      await addin.getByRole('progressbar').waitFor();
      const find = addin.getByRole('tab', { name: shell.screens.find });
      await find.click();
      expect(await find.getAttribute('aria-selected')).toBe('true');
      expect(await addin.getByRole('progressbar').count()).toBe(1);
      await addin.getByText(/A1:J/u).first().waitFor(within);
      expect(await pane.steps()).toBeGreaterThan(fewestSteps);
      const cells = (await call('values', `${sourcesSheetName['zh-CN']}!J3:J400`))
        .flat()
        .map(String);
      expect(cells.join('、')).toContain('S20!');
      expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(32_767);
      await addin.getByRole('tab', { name: shell.screens.book }).click();
      await addin.getByRole('button', { name: words.refreshNow }).waitFor();
    });

    it('have held up the pane for no long stretch', async () => {
      const { milliseconds, busiest } = await pane.longest();
      expect(milliseconds, busiest.join('\n')).toBeLessThan(longestStretch);
    });
  },
);
