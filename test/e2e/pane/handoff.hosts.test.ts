import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { usePaneSession } from './paneSession.ts';

/** What is done with a workbook before it leaves the hand: in one language, as every part is shown in both elsewhere. */
describe('handing a workbook off', () => {
  const session = usePaneSession('zh-CN', 'mouse');
  const { words } = session;
  const { handoff } = words;

  /** As a person does in Excel. */
  const inExcel = async (code: string): Promise<void> => {
    await session
      .workbench()
      .addin.evaluate(`Excel.run(async (context) => { ${code}; await context.sync(); })`);
    await session.workbench().call('settled');
  };

  it('turns formulas into values and back, wherever rows and sheets have gone', async () => {
    await session.enter([
      ['', '2025'],
      ['济源', '=HENAN.TRADE($B3,C$2)'],
      ['', '=HENAN.GRID(B3,"trade",C2:D2)'],
    ]);
    const sheet = session.at('').replace('!', '');
    await session.select('B2:D4');
    await session.go('book');
    await session.hand().press(session.button(handoff.freeze));
    await session.hand().press(session.button(handoff.freezeNow));
    await session.told(new RegExp(`^${handoff.frozen('2')}`, 'u'));
    expect([await session.formula('C3'), await session.values('C3')]).toEqual(['', [[527.7]]]);
    await inExcel(`context.workbook.worksheets.getItem('${sheet}').getRange('3:3').insert('Down')`);
    await inExcel(`context.workbook.worksheets.getItem('${sheet}').name = '交付 ${sheet}'`);
    // Excel selects the rows that are inserted, and what is selected is offered first.
    const { addin } = session.workbench();
    await addin.getByRole('radio', { name: /A3:XFD3$/u, checked: true }).waitFor();
    await addin.getByRole('radio', { name: words.book.scopes.workbook }).check();
    await session.hand().press(session.button(handoff.thawNow));
    await session.told(new RegExp(`^${handoff.thawed('2')}`, 'u'));
    const formula = async (address: string): Promise<string> =>
      session.workbench().call('formula', `交付 ${sheet}!${address}`);
    expect(await formula('C4')).toBe('=HENAN.TRADE($B4,C$2)');
    expect(await formula('C5')).toBe('=HENAN.GRID(B4,"trade",C2:D2)');
    expect(await session.workbench().call('values', `交付 ${sheet}!C4`)).toEqual([[527.7]]);
  });

  it('makes a copy of values with formats, notes and sources, and leaves the workbook alone', async () => {
    await session.enter([
      ['标题', ''],
      ['济源', '=HENAN.TRADE(B3,2025)'],
    ]);
    const sheet = session.at('').replace('!', '');
    const range = `context.workbook.worksheets.getItem('${sheet}')`;
    await inExcel(`${range}.getRange('B2:C2').merge(); ${range}.getRange('B2').format.font.bold = true;
      ${range}.getRange('C3').numberFormat = [['0.00']];
      ${range}.getRange('B2').format.borders.getItem('EdgeBottom').style = 'Continuous'; ${range}.getRange('B2').format.rowHeight = 33; ${range}.freezePanes.freezeRows(2)`);
    await session.go('book');
    await session.hand().press(session.button(handoff.copy));
    await session.hand().press(session.button(handoff.prepareCopy));
    const downloading = session.workbench().page.waitForEvent('download');
    await session.hand().press(session.button(handoff.makeCopy));
    const file = await downloading;
    expect(file.suggestedFilename()).toBe(handoff.copyFileName);
    const book = await readXlsx(await readFile(await file.path()), { readStyles: true });
    const copied = book.sheets.find(({ name }) => name === sheet);
    expect(copied).toMatchObject({
      merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }],
      freezePane: { rows: 2 },
    });
    expect(copied?.rows[2]?.slice(1, 3)).toEqual(['济源', 527.7]);
    const cells = new Map(copied?.cells);
    expect(cells.get('1,1')).toMatchObject({
      style: { font: { bold: true }, border: { bottom: { style: 'thin' } } },
    });
    expect(copied?.rowDefs?.get(1)?.height).toBeCloseTo(33, 0);
    expect(cells.get('2,2')).toMatchObject({ style: { numFmt: '0.00' } });
    expect(JSON.stringify(cells.get('2,2'))).toContain('原文：527.7');
    expect(book.sheets.map(({ name }) => name)).toContain('来源');
    expect(await session.formula('C3')).toBe('=HENAN.TRADE(B3,2025)');
  });

  it('audits the model, colours it, and turns a typed number into its formula', async () => {
    await session.enter([
      ['进出口', '2025年'],
      ['济源', '527.7'],
    ]);
    const sheet = session.at('').replace('!', '');
    await session.go('book');
    await session.hand().press(session.button(handoff.audit));
    await session.hand().press(session.button(handoff.auditNow));
    await session.hand().press(session.button(handoff.color));
    await session.told(handoff.colored);
    const looks = async (): Promise<number> =>
      session.workbench().addin.evaluate<number>(`Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('${sheet}');
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      })`);
    expect(await looks()).toBe(1);
    await session.hand().press(session.button(handoff.uncolor));
    await session.told(handoff.uncolored);
    expect(await looks()).toBe(0);
    await session.hand().press(session.button(handoff.replaceOne(session.at('C3'))));
    await session.told(handoff.replaced('1'));
    expect(await session.formula('C3')).toBe('=HENAN.TRADE("济源",2025)');
    await session.hand().press(session.button(words.shell.undo));
    await session.told(words.shell.undone);
    expect(await session.values('C3')).toEqual([[527.7]]);
  });

  it('finds formulas that Excel has broken, and restores them', async () => {
    await session.enter([
      ['=_xldudf_HENAN_TRADE("济源",2025)', '=FUNCRES.XLAM!HENAN.TRADE("济源",2025)*2'],
      ['=HENAN.TRADE("济源",2025)', '=NOSUCH(1)'],
    ]);
    expect(await session.values('B2:C2')).toEqual([['#NAME?', '#NAME?']]);
    const sheet = session.at('').replace('!', '');
    await session.go('book');
    await session.workbench().addin.getByRole('radio', { name: words.book.scopes.sheet }).check();
    await session.hand().press(session.button(handoff.repair));
    await session.hand().press(session.button(handoff.findBroken));
    await session.told(handoff.broken('2'));
    await session.button(words.book.goTo(`${sheet}!B2`)).waitFor();
    await session.hand().press(session.button(handoff.repairNow));
    await session.told(handoff.repaired('2'));
    expect(await session.values('B2:C3')).toEqual([
      [527.7, 1055.4],
      [527.7, '#NAME?'],
    ]);
    expect([await session.formula('B2'), await session.formula('C2')]).toEqual([
      '=HENAN.TRADE("济源",2025)',
      '=HENAN.TRADE("济源",2025)*2',
    ]);
    await session.hand().press(session.button(handoff.findBroken));
    await session.told(handoff.noneBroken);
  });
});
