import { beforeAll, describe, expect, it } from 'vitest';
import { hostIssueMessage } from '../../../src/app/hostIssueMessage.ts';
import { newer, revised, same, useMoveSession } from '../pane/moveSession.ts';

const sheets = 20;
const rows = 1000;
/** Formulas of each sheet that the editions answer differently. */
const changing = 100;

/**
 * Milliseconds in which the pane may neither draw nor hear: 0.2 s at a desk (`npm run bench` measures that), and ten times that where
 * two browsers share two cores with others.
 */
const longest = 2000;
/** How often it is told at least how far a piece of work is. */
const fewestSteps = 5;

const book = Object.fromEntries(
  Array.from({ length: sheets }, (_sheet, at) => [
    `S${at + 1}`,
    Array.from({ length: rows }, (_row, row) => [row < changing ? revised : same, row]),
  ]),
);

/**
 * Gathers how long the pane's own code has held up its page, apart from what the workbench does in the same process, and what the
 * bar has said of how far the work is; gives the work up as soon as there is a bar, where that is asked for.
 */
const watching = `(() => {
  globalThis.seen = { heldUp: [], steps: new Set(), givesUp: false };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') seen.heldUp.push(duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    const bar = document.querySelector('[role=progressbar]');
    if (bar === null) return;
    seen.steps.add(bar.getAttribute('aria-valuenow') + ' ' + bar.getAttribute('aria-label'));
    const button = document.querySelector('button[aria-keyshortcuts=Escape]');
    if (!seen.givesUp || button === null) return;
    seen.givesUp = false;
    button.click();
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

describe('a workbook with twenty thousand formulas on twenty sheets', { timeout: 300_000 }, () => {
  const session = useMoveSession(book);
  const { editions, handoff } = session.words;
  const cancelled = hostIssueMessage({ code: 'cancelled' }, 'zh-CN');

  beforeAll(async () => session.workbench().addin.evaluate(watching));

  /** Presses, and gives up what it begins as soon as it shows how far it is. */
  const giveUp = async (name: string): Promise<void> => {
    await session.workbench().addin.evaluate('seen.givesUp = true');
    await session.press(name);
    await session.told(cancelled);
  };
  /** How often it was told since then how far the work is. */
  const steps = async (): Promise<number> =>
    session.workbench().addin.evaluate(`(() => {
      const { size } = seen.steps;
      seen.steps.clear();
      return size;
    })()`);
  const within = { timeout: 120_000 };

  it('moves, and is given up, without holding up the pane', async () => {
    const { addin } = session.workbench();
    await giveUp(editions.preview);
    await session.press(editions.preview);
    const count = editions.found('20,000');
    await addin.getByText(count).waitFor(within);
    await session.apply();
    await addin.getByText(editions.moved(newer.slice(0, 10), '2,000')).waitFor(within);
    expect(await steps()).toBeGreaterThan(fewestSteps);
    expect(await session.values('S20!A100:B101')).toEqual([
      [5565.8, 99],
      [527.7, 100],
    ]);
  });

  it('is audited, and is given up, without holding up the pane', async () => {
    const { addin } = session.workbench();
    await session.press(handoff.audit);
    await giveUp(handoff.auditNow);
    await session.press(handoff.auditNow);
    await addin.getByText(/^20,000 个公式/u).waitFor(within);
    expect(await steps()).toBeGreaterThan(fewestSteps);
  });

  it('has held up the pane for no long stretch', async () => {
    const held = await session.workbench().addin.evaluate<readonly number[]>('seen.heldUp');
    expect(Math.max(0, ...held)).toBeLessThan(longest);
  });
});
