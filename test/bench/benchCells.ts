import type { Browser, Page } from 'playwright-core';
import { newestDataset } from '../support/newestEdition.ts';
import { serveEmptyAddin } from './emptyAddin.ts';
import { median, short } from './median.ts';

const rows = 10_000;
const rounds = 3;

interface Row {
  readonly place: string;
  readonly period: string;
  readonly value: number;
}

/** The trade figures that exist, again and again until there are enough rows. */
function tradeRows(): readonly Row[] {
  const figures = newestDataset.figures.filter(
    ({ indicator, breakdown, measure, status }) =>
      indicator === 'trade' && breakdown === '' && measure === 'level' && status === 'published',
  );
  return figures.map(({ place, period, value }) => ({ place, period, value }));
}

/** Opens a workbench with an add-in and lays the rows and the table that built-in formulas look up. */
async function openBook(page: Page, url: string, table: readonly Row[]): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  const cells = Array.from({ length: rows }, (_, index) => {
    const row = table[index % table.length];
    return [row?.place ?? '', `'${row?.period ?? ''}`];
  });
  const lookup = table.map(({ place, period, value }) => [`${place}|${period}`, String(value)]);
  await page.evaluate(
    async ([block, keys]) => {
      window.workbench.addSheet('Bench');
      window.workbench.enterAll('Bench!A1', block);
      window.workbench.enterAll('Bench!E1', keys);
      await window.workbench.settled();
    },
    [cells, lookup] as const,
  );
}

/** Milliseconds from entering a column of formulas to the last answer; the column is cleared afterwards. */
async function column(page: Page, formula: string): Promise<number> {
  return page.evaluate(
    async ([text, count]) => {
      const { workbench } = window;
      const inputs = Array.from({ length: count }, (_, index) => [
        text.replaceAll('#', String(index + 1)),
      ]);
      const start = performance.now();
      workbench.enterAll('Bench!C1', inputs);
      await workbench.settled();
      const time = performance.now() - start;
      const last = workbench.value(`Bench!C${count}`);
      if (typeof last !== 'number') throw new Error(`${text}: ${String(last)}`);
      workbench.enterAll(
        'Bench!C1',
        inputs.map(() => ['']),
      );
      await workbench.settled();
      return time;
    },
    [formula, rows] as const,
  );
}

/** 10,000 cells of `HENAN.TRADE` against as many of a function that does nothing and of a built-in look-up. */
export async function benchCells(browser: Browser, address: string): Promise<object> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const table = tradeRows();
  const empty = await serveEmptyAddin(context, address);
  const [own, other] = [await context.newPage(), await context.newPage()];
  await openBook(own, `${address}workbench.html`, table);
  await openBook(other, `${address}workbench.html?manifest=${encodeURIComponent(empty)}`, table);
  const lookup = `=INDEX($F$1:$F$${table.length},MATCH(A#&"|"&B#,$E$1:$E$${table.length},0))`;
  const times: (readonly [trade: number, nothing: number, lookup: number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // One after the other, so that a slower spell of the machine meets all three.
    await own.bringToFront();
    const trade = await column(own, '=HENAN.TRADE(A#,B#)');
    const builtIn = await column(own, lookup);
    await other.bringToFront();
    times.push([trade, await column(other, '=EMPTY.NOTHING(A#,B#)'), builtIn]);
  }
  await context.close();
  return {
    bench: `${rows} cells: HENAN.TRADE against a function that does nothing, and a built-in look-up`,
    tradeMilliseconds: short(median(times.map(([trade]) => trade))),
    nothingMilliseconds: short(median(times.map(([, nothing]) => nothing))),
    lookupMilliseconds: short(median(times.map(([, , builtIn]) => builtIn))),
    ratioToNothing: short(median(times.map(([trade, nothing]) => trade / nothing))),
    ratioToLookup: short(median(times.map(([trade, , builtIn]) => trade / builtIn))),
  };
}
