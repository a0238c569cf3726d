import { expect, it } from 'vitest';
import { hostIssueMessage } from '../../../../src/app/hostIssueMessage.ts';
import { sourcesSheetName } from '../../../../src/app/workbook/sourcesBlock.ts';
import type { PaneSession } from '../paneSession.ts';

/** Refreshes with a report, and sets down where the figures of the workbook come from. */
export function bookFlows(session: PaneSession): void {
  const { words, language } = session;
  const { book, insert, shell } = words;
  const sheet = sourcesSheetName[language];

  it('refreshes, and reports what answered and what failed', async () => {
    const { addin } = session.workbench();
    await session.enter([['=HENAN.TRADE("济源",2025)'], ['=HENAN.TRADE("济源",1999)']]);
    await session.go('book');
    await session.hand().press(session.button(book.refreshNow));
    await addin.getByText(book.failures, { exact: true }).waitFor();
    expect(await session.values('B2:B3')).toEqual([[527.7], ['#N/A']]);
    await session.hand().press(session.button(book.goTo(session.at('B3'))));
    await expect.poll(async () => session.workbench().call('selection')).toContain('B3');
  });

  it('writes the sheet of sources, and again in its place', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)']]);
    await session.go('book');
    await session.hand().press(session.button(book.writeSheet));
    // The name of the sheet alone stands on the button too.
    await session.told(/A1:J/u);
    const rows = await session.workbench().call('values', `${sheet}!A1:J900`);
    const texts = rows.flat().map(String);
    expect(texts.some((text) => text.includes(session.at('B2')))).toBe(true);
    expect(texts).toContain('527.7億元');
    await session.hand().press(session.button(book.writeSheet));
    // What the first writing said still stands there: the sheet itself says when the second is done.
    await session.told(/A1:J/u);
    await expect
      .poll(async () => session.workbench().call('values', `${sheet}!A1:J900`), { timeout: 20_000 })
      .toEqual(rows);
  });

  it('copies the selected table with its sources, for another document', async () => {
    const { page, addin } = session.workbench();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await session.enter([
      ['', '2024', '2025'],
      ['济源', '=HENAN.TRADE($B3,C$2)', '=HENAN.TRADE($B3,D$2)'],
      ['河南', '=HENAN.TRADE($B4,C$2)', '=HENAN.TRADE($B4,D$2)'],
    ]);
    await session.select('B2:D4');
    await session.go('book');
    await session.hand().press(session.button(book.copyTable));
    await session.told(book.tableCopied);
    const [html, text] = await addin.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        (await item?.getType(type))?.text() ?? '';
      return Promise.all([read('text/html'), read('text/plain')]);
    });
    expect(text).toMatch(/^\t2024\t2025\n济源\t\S+\t527\.7\[\d\]\n河南\t/u);
    expect(text).toMatch(
      language === 'zh-CN' ? /\n资料来源：.+\n\[1\] /u : /\nSource: .+\n\[1\] /u,
    );
    expect(html).toMatch(/<table[^]*527\.7<sup>\[\d\]<\/sup>[^]*<\/table>/u);
  });

  it('writes one line of sources under a table', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)', '=HENAN.TRADE("郑州",2025)']]);
    await session.select('B2:C2');
    await session.go('book');
    await session.hand().press(session.button(book.writeLine));
    await session.told(insert.written('B3'));
    expect(String(await session.values('B3'))).toMatch(
      /^(?:资料来源：大象新闻|Source: Daxiang News)/u,
    );
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.values('B3')).toEqual([[null]]);
  });

  it('marks footnotes in the number format and explains them below, and takes both away', async () => {
    await session.enter([['=HENAN.TRADE("济源",2025)', '', '=HENAN.TRADE("郑州",2025)']]);
    await session.select('B2:C2');
    await session.go('book');
    await session.hand().press(session.button(book.writeMarks));
    await expect.poll(async () => session.text('B2'), { timeout: 40_000 }).toMatch(/527\.7\[1\]$/u);
    expect(await session.text('D2')).not.toContain('[');
    expect(String(await session.values('B3'))).toMatch(/^\[1\] /u);
    expect((await session.values('B2'))[0]).toEqual([527.7]);
    await session.hand().press(session.button(book.removeMarks));
    await expect.poll(async () => session.text('B2'), { timeout: 40_000 }).toBe('527.7');
    await expect.poll(async () => session.values('B3')).toEqual([[null]]);
  });

  it('gives up long work, and leaves the cells as they were', async () => {
    const { addin, page } = session.workbench();
    const rows = Array.from({ length: 200 }, () =>
      Array.from({ length: 10 }, () => '=HENAN.TRADE("洛阳",2025)'),
    );
    await session.enter(rows);
    const before = await session.text('B2');
    await session.go('book');
    // On a quick host the work can end before anybody presses Cancel.
    await session.workbench().call('behave', { roundTrip: '300-ms' });
    await session.hand().press(session.button(book.writeMarks));
    await addin.getByRole('progressbar').waitFor();
    if (session.device === 'mouse') await session.button(shell.cancel).click();
    else await page.keyboard.press('Escape');
    await session.told(hostIssueMessage({ code: 'cancelled' }, language));
    await session.workbench().call('behave', { roundTrip: 'at-once' });
    expect([await session.text('B2'), await session.text('K201')]).toEqual([before, before]);
    // What is told can be closed at once, and the sheets of the next tests are quick again.
    await session.hand().press(session.button(shell.close));
    await session.enter(rows.map((row) => row.map(() => '')));
  });
}
