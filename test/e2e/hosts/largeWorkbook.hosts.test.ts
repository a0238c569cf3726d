import { beforeAll, describe, expect, it } from 'vitest';
import { hostIssueMessage } from '../../../src/app/hostIssueMessage.ts';
import { newer, revised, same, useMoveSession } from '../pane/moveSession.ts';
import { fewestSteps, longestStretch, watchPane, type WatchedPane } from './watchedPane.ts';

const sheets = 20;
const rows = 1000;
/** Formulas of each sheet that the editions answer differently. */
const changing = 100;

const book = Object.fromEntries(
  Array.from({ length: sheets }, (_sheet, at) => [
    `S${at + 1}`,
    Array.from({ length: rows }, (_row, row) => [row < changing ? revised : same, row]),
  ]),
);

describe('a workbook with twenty thousand formulas on twenty sheets', { timeout: 300_000 }, () => {
  const session = useMoveSession(book);
  const { editions, handoff } = session.words;
  const cancelled = hostIssueMessage({ code: 'cancelled' }, 'zh-CN');

  let pane: WatchedPane;

  beforeAll(async () => {
    pane = await watchPane(session.workbench());
  });

  /** Presses, and gives up what it begins as soon as it shows how far it is. */
  const giveUp = async (name: string): Promise<void> => {
    await pane.giveUp();
    await session.press(name);
    await session.told(cancelled);
  };
  const within = { timeout: 120_000 };

  it('moves, and is given up, without holding up the pane', async () => {
    const { addin } = session.workbench();
    await giveUp(editions.preview);
    await session.press(editions.preview);
    const count = editions.found('20,000');
    await addin.getByText(count).waitFor(within);
    await session.apply();
    await addin.getByText(editions.moved(newer.slice(0, 10), '2,000')).waitFor(within);
    expect(await pane.steps()).toBeGreaterThan(fewestSteps);
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
    expect(await pane.steps()).toBeGreaterThan(fewestSteps);
  });

  it('has held up the pane for no long stretch', async () => {
    const { milliseconds, busiest } = await pane.longest();
    expect(milliseconds, busiest.join('\n')).toBeLessThan(longestStretch);
  });
});
