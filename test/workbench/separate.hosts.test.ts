import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbe, type ProbePage } from '../support/probeAddin.ts';

const browser = sharedBrowser();

describe('an add-in without a shared runtime', () => {
  let probe: ProbePage;

  beforeAll(async () => {
    const files = { manifest: 'separate.xml', page: 'pane.html' };
    probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US', ...files });
  });

  it('works on the workbook from its pane', async () => {
    expect(await probe.flow('navigation')).toContain('Sheet1!C3');
    expect(await probe.flow('context')).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('answers functions from a page of their own', async () => {
    await probe.inWorkbench(
      '{ workbench.enter("A10", "=PROBE.DOUBLE(21)"); workbench.enter("A11", "=PROBE.FAIL(\\"why\\")"); await workbench.settled(); }',
    );
    expect(
      await probe.inWorkbench(
        '[workbench.value("A10"), workbench.value("A11"), workbench.message("A11")]',
      ),
    ).toEqual([42, '#N/A', 'why']);
  });

  it('runs commands in a page of their own', async () => {
    await probe.inWorkbench('workbench.select("B12")');
    await probe.inWorkbench('{ workbench.click("Separate.Stamp"); await workbench.settled(); }');
    await expect.poll(() => probe.inWorkbench('workbench.value("B12")')).toBe('stamped');
  });

  it('shows another page as its pane, and the first again, which kept running', async () => {
    await probe.inAddin('void (globalThis.mark = 1)');
    const panes = probe.page.locator('iframe:visible');
    await probe.inWorkbench('workbench.click("Separate.Second")');
    await expect.poll(() => panes.getAttribute('src')).toContain('pane.html?second');
    await probe.inWorkbench('workbench.click("Separate.Open")');
    await expect.poll(() => panes.getAttribute('src')).not.toContain('second');
    expect(await probe.inAddin('globalThis.mark')).toBe(1);
  });

  it('starts anew with the workbook', async () => {
    await probe.inWorkbench('workbench.reopen()');
    expect(await probe.inWorkbench('workbench.value("A10")')).toBe(42);
  });
});

describe('an add-in that is a pane only', () => {
  it('works on the workbook', async () => {
    const files = { manifest: 'paneOnly.xml', page: 'pane.html' };
    const probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US', ...files });
    expect(await probe.flow('navigation')).toContain('Sheet1!C3');
    expect(await probe.inWorkbench('workbench.isPaneVisible()')).toBe(true);
    await probe.close();
  });
});
