import type { Browser } from 'playwright-core';
import { openWorkbench } from '../support/workbenchPage.ts';
import { short } from './median.ts';

/** Formulas on so many sheets, as the benchmarks of audit and move have them. */
const sheets = 20;

/** How long the host itself takes to hand over the formulas of a workbook, and to take them again and calculate them. */
export async function benchHost(browser: Browser, address: string): Promise<readonly object[]> {
  const lines: object[] = [];
  for (const formulas of [200, 2000, 20_000]) {
    // oxlint-disable-next-line no-await-in-loop -- measured one after the other
    lines.push(await hostWith(browser, address, formulas));
  }
  return lines;
}

async function hostWith(browser: Browser, address: string, formulas: number): Promise<object> {
  const cells = Array.from({ length: formulas / sheets }, () => ['=HENAN.TRADE("济源",2025)']);
  const book = {
    fileName: 'bench.xlsx',
    sheets: Array.from({ length: sheets }, (_sheet, at) => ({ name: `S${at + 1}`, cells })),
  };
  const { addin, call, close } = await openWorkbench(browser, address, 'book=/bench.json', {
    prepare: async (page) => {
      await page.route(
        ({ pathname }) => pathname === '/bench.json',
        async (route) => route.fulfill({ json: book }),
      );
    },
  });
  await call('settled');
  const [read, handedOver] = await addin.evaluate<
    readonly [number, number]
  >(`Excel.run(async (context) => {
    const start = performance.now();
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load('formulas'));
    await context.sync();
    const between = performance.now();
    for (const range of used) range.formulas = range.formulas;
    await context.sync();
    return [between - start, performance.now() - between];
  })`);
  const start = performance.now();
  await call('settled');
  const calculated = performance.now() - start;
  await close();
  return {
    bench: 'the host’s own read and write of formulas',
    formulas,
    readMicrosecondsPerFormula: short((read * 1000) / formulas),
    writeMicrosecondsPerFormula: short(((handedOver + calculated) * 1000) / formulas),
  };
}
