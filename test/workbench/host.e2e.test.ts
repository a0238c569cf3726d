import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbe, openProbePage, type ProbePage } from '../support/probeAddin.ts';

const browser = sharedBrowser();
let probe: ProbePage;

beforeAll(async () => {
  probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US&theme=dark' });
});

describe('an unmodified office.js', () => {
  it('takes the workbench for Excel on the web, with its language and theme', async () => {
    expect(await probe.flow('context')).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      isDark: true,
      supports: [true, false],
    });
  });

  it.each([
    [
      'values',
      {
        values: [
          ['name', '=1+1'],
          [42, 84],
          [true, 1234.5],
        ],
        formulas: [
          ['name', '=1+1'],
          [42, '=A2*2'],
          [true, 1234.5],
        ],
        valueTypes: [
          ['String', 'String'],
          ['Double', 'Double'],
          ['Boolean', 'Double'],
        ],
        address: 'Sheet1!A1:B3',
        rowCount: 3,
        unloaded: 'PropertyNotLoaded',
      },
    ],
    [
      'navigation',
      [
        'Sheet1!C3',
        'Sheet1!C3:D4',
        'Sheet1!B2:C4',
        'Sheet1!B:C',
        'Sheet1!2:3',
        'Sheet1!C3',
        'Sheet1!B4:C5',
        'Sheet1!C2:C3',
        true,
      ],
    ],
    [
      'sheets',
      {
        names: ['Sheet1', '新 表'],
        used: "'新 表'!A1:B2",
        missing: true,
        kept: ['Renamed', 'Hidden', 1],
        left: 1,
      },
    ],
    [
      'table',
      {
        name: 'Cities',
        body: [
          ['x', 1],
          ['y', 2],
          ['z', 3],
        ],
        address: 'Sheet1!H2:I4',
        columns: ['city', 'value'],
      },
    ],
    [
      'formats',
      {
        text: [['38.7%'], ['1,234.50']],
        numberFormat: [['0.0%'], ['#,##0.00']],
        isBold: true,
        fill: '#FFEE00',
        columnWidth: 90,
        horizontalAlignment: 'Center',
      },
    ],
    ['large', { isSame: true, last: ['=3599*2', '7196', '7198.0'] }],
    [
      'special',
      {
        address: 'Sheet1!M1:M2,Sheet1!N1:N3',
        count: 5,
        areas: ['Sheet1!M1:M2', 'Sheet1!N1:N3'],
        none: true,
      },
    ],
    [
      'keep',
      { setting: { a: [1, '二'] }, nothing: true, name: 'Sheet1!A2', comments: ['a remark'] },
    ],
    [
      'failures',
      {
        missing: ['ItemNotFound', 'WorksheetCollection.getItem'],
        shape: ['InvalidArgument', 'Range.values'],
        largeShape: ['InvalidArgument', 'Range._ValidateArraySize'],
        unknown: ['ApiNotFound', 'Range.valuesAsJson'],
        address: ['InvalidArgument', 'Worksheet.getRange'],
      },
    ],
    ['sheetAgain', [1, 1]],
    ['startup', 'Load'],
    ['chart', ['ColumnClustered', ['value']]],
  ])('works on the workbook: %s', async (flow, expected) => {
    expect(await probe.flow(flow)).toEqual(expected);
  });

  it('hears of changes, selections and calculations', async () => {
    await probe.flow('listen');
    await probe.inWorkbench(
      '{ workbench.select("C5"); workbench.enter("C6", "=1+1"); await workbench.settled(); }',
    );
    const heard = await probe.inAddin('heard');
    expect(heard).toContainEqual(['changed', 'C6', 'Local']);
    expect(heard).toContainEqual(['selected', 'Sheet1!C5']);
    expect(heard).toContainEqual(['sheet selected', 'C5']);
    expect(heard).toContainEqual(['calculated']);
  });
});

describe('the pane', () => {
  it('is hidden and shown by the add-in', async () => {
    await probe.flow('hide');
    expect(await probe.inWorkbench('workbench.isPaneVisible()')).toBe(false);
    await probe.flow('show');
    expect(await probe.inWorkbench('workbench.isPaneVisible()')).toBe(true);
  });

  it('is made wider by the keys of its divider', async () => {
    const divider = probe.page.getByRole('separator', { name: 'Width of the task pane' });
    await divider.press('ArrowLeft');
    expect(await divider.getAttribute('aria-valuenow')).toBe('360');
  });
});

describe('a chart', () => {
  it('is drawn over the cells with what they hold', async () => {
    await probe.inWorkbench('workbench.settled()');
    const chart = probe.page.getByRole('img', { name: 'Cities by value' });
    await expect
      .poll(async () => chart.locator('rect').count(), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(3);
    expect(await chart.textContent()).toContain('Cities by value');
  });
});

describe('the ribbon', () => {
  it('is that of the manifest, in its language', async () => {
    const ribbon = probe.page.getByRole('navigation', { name: 'Ribbon' });
    expect(await ribbon.getByRole('tab').allTextContents()).toEqual(['Probe']);
    expect(await ribbon.getByRole('button', { name: 'Open pane' }).getAttribute('title')).toContain(
      'Shows the pane.',
    );
  });

  it('runs a function of the add-in from a menu', async () => {
    await probe.inWorkbench('workbench.select("E9")');
    await probe.page.getByRole('button', { name: 'More' }).click();
    await probe.page.getByRole('menuitem', { name: 'Stamp the cell' }).click();
    await probe.inWorkbench('workbench.settled()');
    expect(await probe.inWorkbench('workbench.value("E9")')).toBe('stamped');
  });

  it('disables what the add-in disables', async () => {
    await probe.flow('enable', 'Probe.Open', false);
    expect(await probe.page.getByRole('button', { name: 'Open pane' }).isDisabled()).toBe(true);
    await probe.flow('enable', 'Probe.Open', true);
    expect(await probe.page.getByRole('button', { name: 'Open pane' }).isDisabled()).toBe(false);
  });

  it('opens the pane that was closed, which kept running', async () => {
    await probe.inAddin('void (globalThis.mark = 1)');
    await probe.page.getByRole('button', { name: 'Close the task pane' }).click();
    expect(await probe.inWorkbench('workbench.isPaneVisible()')).toBe(false);
    await probe.page.getByRole('button', { name: 'Open pane' }).click();
    expect(await probe.inWorkbench('workbench.isPaneVisible()')).toBe(true);
    expect(await probe.inAddin('mark')).toBe(1);
  });
});

describe('the page around the grid', () => {
  it.each(['light', 'dark'])('has no accessibility violation in the %s theme', async (theme) => {
    const other = await openProbe(browser(), inject('address'), { query: `theme=${theme}` });
    await other.page.addScriptTag({
      path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')),
    });
    const found = await other.page.evaluate(
      `axe.run({ include: ['#workbench'], exclude: ['.grid'] }, { iframes: false })
        .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    );
    await other.close();
    expect(found).toEqual([]);
  });
});

describe('a wrong manifest', () => {
  it('is said in the page, and the workbook opens without the add-in', async () => {
    const wrong = await openProbePage(browser(), inject('address'), {
      query: 'lang=en-US',
      change: (file, text) =>
        file === 'manifest.xml' ? text.replace('bt:String id="Tab"', 'bt:String id="Tob"') : text,
    });
    const alert = wrong.page.getByRole('alert');
    await expect
      .poll(() => alert.textContent(), { timeout: 20_000 })
      .toContain('CustomTab Probe.Tab/Label #Tab');
    await wrong.inWorkbench('workbench.ready');
    expect(await wrong.inWorkbench('workbench.value("B1")')).toBe('#NAME?');
    await wrong.close();
  });
});
