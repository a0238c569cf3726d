import { expect, it } from 'vitest';
import { inspectionWords } from '../../../../src/app/cellInspection/inspectionWords.ts';
import { unitText } from '../../../../src/formulas/unitText.ts';
import type { PaneSession } from '../paneSession.ts';

/** Explains what the selected cell calls, mends what fails, and gives a typed number its source. */
export function cellFlows(session: PaneSession): void {
  const { words, language } = session;
  const { cell, status, shell } = words;

  it('explains every call of a formula, its arguments resolved', async () => {
    const { addin } = session.workbench();
    await session.enter([
      ['济源', '2025'],
      ['=ROUND(HENAN.TRADE(B2,C2)/HENAN.TRADE("河南",C2),4)', ''],
    ]);
    await session.go('cell');
    await session.select('B3');
    const calls = addin.getByRole('article');
    await expect.poll(async () => calls.count()).toBe(2);
    const text = (await calls.first().textContent()) ?? '';
    expect(text).toContain('527.7');
    expect(text).toContain('419001');
    expect(text).toContain(status.published);
    expect(text).toContain('大象新闻');
  });

  it.each([
    '=LET(x,"济源",HENAN.TRADE(x,2025))',
    '=HENAN.TRADE(INDEX({"郑州","济源"},1,2),YEAR(DATE(2025,1,1)))',
    '=@HENAN.TRADE(LEFT("济源市",2),2025)',
  ])('knows the source of %s, whose arguments the sheet computes', async (formula) => {
    const { addin } = session.workbench();
    await session.enter([[formula]]);
    await session.go('cell');
    const call = addin.getByRole('article');
    await expect.poll(async () => call.textContent()).toContain('大象新闻');
    expect(await call.textContent()).toContain('419001');
    expect(await session.values('B2')).toEqual([[527.7]]);
  });

  it('names the cell that keeps an answer from spilling, and leads there', async () => {
    const { addin } = session.workbench();
    await session.enter([['=HENAN.TIMESERIES("郑州","trade",2024,2025)'], ['合计']]);
    await session.go('cell');
    await addin.getByText(cell.spillBlocked('B2:C3', '1')).waitFor();
    const [sheet = ''] = session.at('B3').split('!');
    await session.hand().press(session.button(words.book.goTo(`${sheet}!B3`)));
    await expect.poll(async () => session.workbench().call('selection')).toMatch(/B3$/u);
    await addin.getByText(cell.plain).waitFor();
  });

  it('follows the selection to a computed figure and its steps', async () => {
    const { addin } = session.workbench();
    await session.enter([['=HENAN.TRADE("洛阳",2021)']]);
    await session.go('cell');
    await addin.getByRole('tree', { name: words.card.steps }).waitFor();
    await session.hand().press(session.button(cell.openCard));
    await session.button(words.card.back).waitFor();
  });

  it('follows what is entered into a cell that the formula refers to', async () => {
    const { addin } = session.workbench();
    await session.enter([['郑州', '=HENAN.TRADE(B2,2025)']]);
    await session.go('cell');
    await session.select('C2');
    await addin.getByText('410100').waitFor();
    await session.enter([['济源']]);
    await addin.getByText('419001').waitFor();
    expect(await addin.getByRole('article').textContent()).toContain('527.7');
  });

  it('says why a call fails, and mends it', async () => {
    const { addin } = session.workbench();
    await session.enter([['=HENAN.TRADE("济原",2025)']]);
    await session.go('cell');
    await addin.getByText(/济原/u).first().waitFor();
    await session.hand().press(addin.getByRole('button', { name: /"济原"/u }).first());
    await session.told(cell.mended('B2'));
    expect(await session.values('B2')).toEqual([[527.7]]);
    // The button that was pressed goes away; the focus goes to one that stays.
    await expect.poll(async () => session.button(shell.undo).evaluate(isFocused)).toBe(true);
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.formula('B2')).toBe('=HENAN.TRADE("济原",2025)');
  });

  it('mends a misspelt heading in its cell, and leaves one without figures alone', async () => {
    const { addin } = session.workbench();
    await session.enter([
      ['', '1999', '2025'],
      ['济原', '=HENAN.TRADE($B3,C$2)', '=HENAN.TRADE($B3,D$2)'],
    ]);
    await session.select('D3');
    await session.go('cell');
    await session.hand().press(addin.getByRole('button', { name: /B3/u }).first());
    await session.told(cell.mended('B3'));
    await expect.poll(async () => session.values('D3')).toEqual([[527.7]]);
    await session.select('C3');
    await addin.getByText('#N/A', { exact: true }).nth(1).waitFor();
    expect(await addin.getByRole('button', { name: /C2|2025/u }).count()).toBe(0);
  });

  it('says nothing against a cell whose formula handles the failure', async () => {
    const { addin } = session.workbench();
    await session.enter([['', '=IF(B2="","",HENAN.TRADE(B2,2025))']]);
    await session.select('C2');
    await session.go('cell');
    await addin.getByRole('row', { name: `place ${cell.blank}` }).waitFor();
    const { caught, blank } = inspectionWords[language];
    await addin.getByText(caught(blank), { exact: false }).waitFor();
  });

  it('matches a block of typed numbers by its headers, and makes formulas of those that agree', async () => {
    const { addin } = session.workbench();
    await session.enter([
      [language === 'zh-CN' ? '进出口' : 'trade', '2024', '2025'],
      ['郑州', '55658000', '65018001'],
      ['河南', '82020000', '93567300'],
    ]);
    await session.select('B2:D4');
    await session.go('cell');
    await addin.getByText(cell.blockSummary('4', '3', '1')).waitFor();
    await addin.getByText(cell.foundUnit(unitText('万元', language))).waitFor();
    expect(await addin.getByRole('checkbox', { name: cell.choose('D3') }).isChecked()).toBe(false);
    await session.hand().reach(addin.getByRole('checkbox', { name: cell.choose('C4') }));
    await session.workbench().page.keyboard.press('Space');
    await session.hand().press(session.button(cell.replaceAll('2')));
    await session.told(words.insert.written('B2:D4'));
    expect(await session.values('C3:D4')).toEqual([
      [55_658_000, 65_018_001],
      [82_020_000, 93_567_300],
    ]);
    expect(await session.formula('C3')).toBe('=HENAN.TRADE($B3,C$2,,,"万元")');
    expect(await session.formula('D3')).toBe('');
    expect(await session.formula('C4')).toBe('');
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    expect(await session.formula('C3')).toBe('');
  });

  it('offers the source and the formula of a typed number', async () => {
    const { addin } = session.workbench();
    await session.enter([['527.7']]);
    await session.go('cell');
    await addin
      .getByText(/大象新闻|Daxiang News/u)
      .first()
      .waitFor();
    await session.hand().press(session.button(cell.replace).first());
    await session.told(cell.mended('B2'));
    await expect.poll(async () => session.button(shell.undo).evaluate(isFocused)).toBe(true);
    const place = language === 'zh-CN' ? '济源' : 'Jiyuan';
    expect(await session.formula('B2')).toBe(`=HENAN.TRADE("${place}",2025)`);
    expect(await session.values('B2')).toEqual([[527.7]]);
  });
}

function isFocused(element: Element): boolean {
  return document.hasFocus() && element === document.activeElement;
}
