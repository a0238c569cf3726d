import { describe, expect, inject, it } from 'vitest';
import { newestEdition } from '../../src/cli/edition/newestEdition.ts';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { insideAddin } from '../support/insideAddin.ts';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage.ts';

/** What a cell shows, and the text that its error carries. */
type Shown = readonly [value: unknown, message: string | null];

const chinese: readonly (readonly [string, ...Shown])[] = [
  ['=HENAN.TRADE("济源",2025)', 527.7, null],
  ['=HENAN.TRADE("jy","2025年")', 527.7, null],
  ['=HENAN.TRADE("济原",2025)', '#VALUE!', '没有“济原”，是否“济源”（419001）？'],
  ['=HENAN.TRADE("济源",Z99)', '#VALUE!', '“period”为空；请填 2025 或 "2025H1"。'],
  ['=IFERROR(HENAN.TRADE("济源",1999),"无")', '无', null],
  ['=SUM(HENAN.TRADE("济源",2025),1)', 528.7, null],
];

const english: readonly (readonly [string, ...Shown])[] = [
  ['=HENAN.TRADE("Jiyuan",2025)', 527.7, null],
  ['=HENAN.TRADE("Jiyuan",Z99)', '#VALUE!', '"period" is blank; enter 2025 or "2025H1".'],
];

/** Enters formulas below each other, and reads what their cells show. */
async function shown(workbench: WorkbenchPage, formulas: readonly string[]): Promise<Shown[]> {
  await workbench.call(
    'enterAll',
    'T!A1',
    formulas.map((formula) => [formula]),
  );
  await workbench.call('settled');
  const cells: Shown[] = [];
  for (const [index] of formulas.entries()) {
    const address = `T!A${index + 1}`;
    cells.push([await workbench.call('value', address), await workbench.call('message', address)]);
  }
  return cells;
}

describe('the functions in Excel', () => {
  const browser = sharedBrowser();

  async function open(language: string): Promise<WorkbenchPage> {
    const workbench = await openWorkbench(browser(), inject('address'), `lang=${language}`);
    await workbench.call('addSheet', 'T');
    return workbench;
  }

  it.each([
    ['zh-CN', chinese],
    ['en-US', english],
  ])('answer in %s', async (language, rows) => {
    const workbench = await open(language);
    const cells = await shown(
      workbench,
      rows.map(([formula]) => formula),
    );
    expect(cells).toEqual(rows.map(([_formula, value, message]) => [value, message]));
    await workbench.close();
  });

  it('spill lists, without a blank or a zero in place of nothing', async () => {
    const workbench = await open('zh-CN');
    await shown(workbench, ['=HENAN.PLACES("prefecture")']);
    const address = await workbench.call('spill', 'T!A1');
    const rows = await workbench.call('values', address ?? '');
    expect(rows.length).toBe(18);
    expect(rows.flat().filter((cell) => cell === null || cell === 0)).toEqual([]);
    await workbench.close();
  });

  it('answer text in the language of the workbook, and messages in that of Excel', async () => {
    const workbench = await open('en-US');
    const formulas = ['=HENAN.SOURCE("Jiyuan","trade",2025)', '=HENAN.TRADE("Jiyuan","")'];
    const message = '"period" is blank; enter 2025 or "2025H1".';
    await insideAddin(
      workbench.addin,
      'answerLanguage',
      `export * from './excel/excelAnswerLanguage.ts';`,
    );
    const answerIn = async (language: string): Promise<void> => {
      const set = `answerLanguage.excelAnswerLanguage.set('${language}')`;
      expect(await workbench.addin.evaluate(set)).toMatchObject({ ok: true });
    };
    await answerIn('zh-CN');
    expect(await shown(workbench, formulas)).toEqual([
      ['资料来源：大象新闻（2026-02-13）', null],
      ['#VALUE!', message],
    ]);
    await answerIn('en-US');
    expect(await shown(workbench, formulas)).toEqual([
      ['Source: Daxiang News, 2026-02-13, in Chinese', null],
      ['#VALUE!', message],
    ]);
    await workbench.close();
  });

  it('keep the add-in with a workbook from the first that is entered, and write nothing into one that is opened', async () => {
    const workbench = await open('zh-CN');
    const start = async (): Promise<unknown> =>
      workbench.addin.evaluate('Office.addin.getStartupBehavior()');
    const kept = async (): Promise<unknown> =>
      workbench.addin.evaluate(
        `Excel.run(async (context) => { const { settings } = context.workbook; settings.load('items/key');
           await context.sync(); return [...settings.items.map(({ key }) => key), Office.context.document.settings.get('HENAN.state')]; })`,
      );
    await workbench.call('settled');
    // The workbook that opens has formulas of ours, which have answered by now.
    expect(await workbench.call('value', '外贸!C4')).toBeTypeOf('number');
    expect([await start(), await kept()]).toEqual(['None', [null]]);
    await shown(workbench, ['=HENAN.EDITION()']);
    await expect.poll(start, { timeout: 20_000 }).toBe('Load');
    await workbench.close();
  });

  it('turn the prompts for people without the add-in off in the workbook', async () => {
    const workbench = await open('zh-CN');
    const stored = async (): Promise<unknown> =>
      workbench.addin.evaluate("Office.context.document.settings.get('Office.DisableTrustUX')");
    await workbench.addin.getByRole('tab', { name: '工作簿' }).click();
    await workbench.addin.getByRole('switch', { name: '不向没有加载项的人提示' }).click();
    await expect.poll(stored).toBe(true);
    await workbench.addin.getByRole('switch', { name: '不向没有加载项的人提示' }).click();
    await expect.poll(stored).toBeNull();
    await workbench.close();
  });

  it('say that the edition is broken instead of answering', async () => {
    const workbench = await open('zh-CN');
    const issue = { code: 'broken-edition', path: 'observations.0.place', reason: '没有 419099' };
    await insideAddin(
      workbench.addin,
      'brokenFunctions',
      `import { registerFunctions } from './excel/registerFunctions.ts';
       const current = () => ({ ok: false, issue: ${JSON.stringify(issue)} });
       registerFunctions({ dataset: { current, loaded: async () => current() } });`,
    );
    const cells = await shown(workbench, ['=HENAN.TRADE("济源",2025)', '=HENAN.EDITION()']);
    for (const [value, message] of cells) {
      expect(value).toBe('#N/A');
      expect(message).toContain('observations.0.place');
    }
    await workbench.close();
  });

  it.each([
    ['zh-CN', '此处程序出错，您的工作簿没有问题；窗格的“单元格”页有详情。'],
    [
      'en-US',
      'Something went wrong here, not in your workbook. The Cell screen of the task pane has the details.',
    ],
  ])(
    'say so in %s where a fault of ours keeps one of them from answering',
    async (language, words) => {
      const workbench = await open(language);
      const logged: string[] = [];
      workbench.page.on('console', (message) => {
        if (message.type() === 'error') logged.push(message.text());
      });
      await insideAddin(
        workbench.addin,
        'poisonedFunctions',
        `import { createDataset } from './dataset/dataset.ts';
       import { decodeEdition } from './dataset/decodeEdition.ts';
       import { success } from './domain/result.ts';
       import { registerFunctions } from './excel/registerFunctions.ts';
       import edition from ${JSON.stringify(newestEdition())};
       const dataset = createDataset(decodeEdition(edition).value);
       const match = (name) => {
         if (name === 'poison') throw new TypeError('planted');
         return dataset.places.match(name);
       };
       const poisoned = success({ ...dataset, places: { match } });
       registerFunctions({ dataset: { current: () => poisoned } });`,
      );
      const formulas = ['=HENAN.TRADE("poison",2025)', '=HENAN.TRADE("济源",2025)'];
      const fault = ['#VALUE!', words];
      expect(await shown(workbench, formulas)).toEqual([fault, [527.7, null]]);
      await workbench.call('enter', 'T!D1', '=HENAN.GRID({"济源";"poison"},"trade",2025)');
      await workbench.call('settled');
      expect(await workbench.call('values', 'T!D1:D2')).toEqual([[527.7], ['#VALUE!']]);
      expect(logged.filter((text) => text.startsWith('TypeError: planted'))).toHaveLength(2);
      await workbench.close();
    },
  );
});
