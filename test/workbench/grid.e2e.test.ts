import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbe, type ProbePage } from '../support/probeAddin.ts';

/** A machine that is busy takes its time to draw. */
const patience = { timeout: 20_000, interval: 200 };

const browser = sharedBrowser();
let probe: ProbePage;

beforeAll(async () => {
  probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US' });
});

describe('the grid', () => {
  const cell = { x: 90, y: 290 };

  async function selectCell(): Promise<void> {
    await probe.page.mouse.click(cell.x, cell.y);
    await expect.poll(() => probe.inWorkbench('workbench.selection()'), patience).toBe('Sheet1!A3');
  }

  it('lets a person type a formula', async () => {
    await selectCell();
    await probe.page.keyboard.type('=PROBE.FAIL("typed")', { delay: 20 });
    // On a busy machine the first Enter may go to the list of functions that is still open.
    await expect
      .poll(async () => {
        await probe.page.keyboard.press('Enter');
        return probe.inWorkbench('workbench.formula("A3")');
      }, patience)
      .toBe('=PROBE.FAIL("typed")');
    await probe.inWorkbench('workbench.settled()');
    expect(await probe.inWorkbench('[workbench.value("A3"), workbench.message("A3")]')).toEqual([
      '#N/A',
      'typed',
    ]);
  });

  it('shows the message of an error beside its cell', async () => {
    await expect
      .poll(async () => {
        await probe.page.mouse.move(cell.x, cell.y - 60);
        await probe.page.mouse.move(cell.x, cell.y, { steps: 5 });
        return probe.page.getByRole('tooltip').allTextContents();
      }, patience)
      .toEqual(['typed']);
  });

  it('has the entries of the add-in in its context menu', async () => {
    await selectCell();
    const entry = probe.page.getByText('Stamp the cell').last();
    await expect
      .poll(async () => {
        await probe.page.mouse.click(cell.x, cell.y, { button: 'right' });
        return entry.click({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      }, patience)
      .toBe(true);
    await probe.inWorkbench('workbench.settled()');
    expect(await probe.inWorkbench('workbench.value("A3")')).toBe('stamped');
  });

  it('runs a shortcut of the add-in', async () => {
    await selectCell();
    await probe.page.keyboard.press('Control+Shift+Alt+M');
    await probe.inWorkbench('workbench.settled()');
    expect(await probe.inWorkbench('workbench.value("A3")')).toBe('marked');
  });
});
