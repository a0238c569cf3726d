import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { openWorkbench } from '../../support/workbenchPage.ts';
import type { WorkbenchPage } from '../../support/workbenchPage.ts';

let browser: Browser;
let workbench: WorkbenchPage;
let sheets = 0;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** Opens the workbench once for a `describe`; each of its tests starts on an empty sheet, with the list of figures. */
function usePane(query: string): void {
  beforeAll(async () => {
    workbench = await openWorkbench(browser, inject('address'), query);
    await workbench.addin.getByRole('tablist').waitFor();
  });
  afterAll(async () => workbench.close());
  beforeEach(async () => {
    sheets += 1;
    await workbench.call('addSheet', `T${sheets}`);
    await workbench.call('select', at('B2'));
    await workbench.addin.getByRole('tab').first().click();
    const back = workbench.addin.getByRole('button', { name: /^(返回列表|Back to the list)$/u });
    if (await back.isVisible()) await back.click();
  });
}

const at = (address: string): string => `T${sheets}!${address}`;

/** Puts the cursor into the search box, types, and waits for the first figure. */
async function seek(text: string, first: RegExp): Promise<void> {
  const { addin } = workbench;
  await addin.getByRole('combobox', { name: /^(查找数字|Find figures)$/u }).fill(text);
  await addin.getByRole('option', { name: first }).first().waitFor();
}

async function told(text: string | RegExp): Promise<void> {
  await workbench.addin.getByText(text).first().waitFor();
  await workbench.call('settled');
}

describe('the pane in Chinese', () => {
  usePane('');

  it('finds a figure, inserts it with Enter and takes it back', async () => {
    await seek('jy 2025 进出口', /^济源市进出口 ?527\.7/u);
    await workbench.addin.getByRole('combobox', { name: '查找数字' }).press('Enter');
    await told('已写入 B2');
    expect(await workbench.call('value', at('B2'))).toBe(527.7);
    expect(await workbench.call('formula', at('B2'))).toBe('=HENAN.TRADE("济源",2025)');
    await workbench.addin.getByRole('button', { name: '撤销' }).click();
    await told('已撤销');
    expect(await workbench.call('value', at('B2'))).toBeNull();
  });

  it('asks before it overwrites', async () => {
    await workbench.call('enter', at('B2'), '旧');
    await seek('jy 2025 进出口', /^济源市进出口/u);
    await workbench.addin.getByRole('combobox', { name: '查找数字' }).press('Enter');
    const overwrite = workbench.addin.getByRole('button', { name: '覆盖' });
    await overwrite.waitFor();
    expect(await workbench.call('value', at('B2'))).toBe('旧');
    await overwrite.click();
    await told('已写入 B2');
    expect(await workbench.call('value', at('B2'))).toBe(527.7);
  });

  it('inserts the value, a series and a table from the card', async () => {
    const { addin } = workbench;
    await seek('河南 2024 进出口', /^河南省进出口/u);
    await addin.getByRole('option').first().click();
    await addin.getByRole('button', { name: '插入数值' }).click();
    await told('已写入 B2');
    expect(await workbench.call('formula', at('B2'))).toBe('');
    await workbench.call('select', at('D2'));
    await addin.getByRole('button', { name: '更多插入方式' }).click();
    await addin.getByRole('menuitem', { name: /^序列/u }).click();
    await addin.getByRole('button', { name: /^写入 D2:E\d+$/u }).click();
    await told(/^已写入 D2:E/u);
    expect(await workbench.call('value', at('D2'))).toBe('时期');
    expect(await workbench.call('formula', at('E3'))).toMatch(/^=HENAN\.TRADE\("河南",\$D3\)$/u);
    expect(await workbench.call('value', at('E3'))).toBeTypeOf('number');
  });

  it('fills a table from its headers, gaps as #N/A', async () => {
    const { addin } = workbench;
    await workbench.call('enterAll', at('B2'), [
      ['进出口', '2024', '2025'],
      ['郑州', '', ''],
      ['济源', '', ''],
    ]);
    await workbench.call('select', at('B2:D4'));
    await addin.getByRole('tab', { name: '填表' }).click();
    await addin.getByRole('heading', { name: '选中 B2:D4' }).waitFor();
    await addin.getByRole('button', { name: '填入 4 个公式' }).click();
    await told('已写入 B2:D4');
    expect(await workbench.call('values', at('C3:D4'))).toEqual([
      [expect.any(Number), 6501.8],
      ['#N/A', 527.7],
    ]);
  });

  it('explains and mends the selected cell', async () => {
    const { addin } = workbench;
    await workbench.call('enter', at('B2'), '=HENAN.TRADE("济原",2025)');
    await workbench.call('settled');
    await addin.getByRole('tab', { name: '单元格' }).click();
    await addin.getByText(/没有"济原"/u).waitFor();
    await addin.getByRole('button', { name: /"济原" 改为/u }).click();
    await told('已修正 B2');
    expect(await workbench.call('value', at('B2'))).toBe(527.7);
  });

  it('refreshes with a report and writes the sheet of sources', async () => {
    const { addin } = workbench;
    await workbench.call('enter', at('B2'), '=HENAN.TRADE("济源",2025)');
    await workbench.call('settled');
    await addin.getByRole('tab', { name: '工作簿' }).click();
    await addin.getByRole('button', { name: '刷新公式' }).click();
    await addin.getByText(/\d+ 个有数 · \d+ 个有变 · \d+ 个没有数/u).waitFor();
    await addin.getByRole('button', { name: '写入“来源”工作表' }).click();
    await told(/^已写入 A1:/u);
    expect(await workbench.call('sheets')).toContain('来源');
  });
});

describe('the pane in English, by keyboard alone', () => {
  usePane('lang=en-US');

  it('finds, opens the card, inserts and comes back', async () => {
    const { addin, page } = workbench;
    await seek('Jiyuan trade 2025', /^Jiyuan: Imports and exports/u);
    await addin.getByRole('combobox', { name: 'Find figures' }).press('Shift+Enter');
    await addin.getByRole('button', { name: 'Back to the list' }).waitFor();
    const insert = addin.getByRole('button', { name: 'Insert formula' });
    await insert.focus();
    await page.keyboard.press('Enter');
    await told('Written to B2');
    expect(await workbench.call('value', at('B2'))).toBe(527.7);
    await page.keyboard.press('Escape');
    await addin.getByRole('option').first().waitFor();
  });
});
