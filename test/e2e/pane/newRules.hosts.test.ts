import { describe, expect, it } from 'vitest';
import { answersOf, answersParts } from '../../../src/app/editions/answersPart.ts';
import { callKey } from '../../../src/app/editions/callKey.ts';
import { newState } from '../../../src/app/editions/changeState.ts';
import { moveReasonNames } from '../../../src/app/editions/moveLog.ts';
import { rules } from '../../../src/formulas/rules.ts';
import { newer, same, useMoveSession } from './moveSession.ts';

/** The workbook was made with rules that answered otherwise, and others that answered alike. */
const made = { ...newState(newer), rules: rules + 1 };
const kept = new Map([
  [callKey('TRADE', ['济源', 2025]), 500],
  [callKey('TRADE', ['郑州', 2025]), 6501.8],
]);

describe('a workbook that was made with other rules of the functions', () => {
  const session = useMoveSession({
    T: [[same, '=A1*2'], ['=HENAN.TRADE("郑州",2025)'], ['手']],
  });
  const { editions, shell } = session.words;
  const values = async (): Promise<unknown> => session.values('T!A1:B3');
  const page = async (): Promise<void> => {
    const { addin } = session.workbench();
    await addin.getByRole('tab', { name: shell.screens.book }).click();
  };

  it('answers as before, is moved with a report, and then answers by the new ones', async () => {
    const { call } = session.workbench();
    const state = JSON.stringify({ version: 1, edition: newer, rules: made.rules, held: [] });
    const parts = JSON.stringify(answersParts(kept, answersOf(made)));
    await session.inExcel(`const { customXmlParts } = context.workbook;
      for (const part of ${parts}) customXmlParts.add(part);
      const { settings } = Office.context.document;
      settings.set('HENAN.state', ${JSON.stringify(state)});
      await new Promise((resolve) => settings.saveAsync(resolve));
      await context.sync();`);
    await call('reopen');
    const before = [
      [500, 1000],
      [6501.8, null],
      ['手', null],
    ];
    expect(await values()).toEqual(before);
    // What nobody has asked before is answered by the new rules.
    await call('enter', 'T!B2', '=HENAN.TRADE("济源",2025,"出口")');
    await session.reopened();
    await session.told(editions.otherRules);
    await page();
    await session.press(editions.preview);
    await session.told(moveReasonNames['zh-CN'].rules);
    await session.told(editions.carriedRules);
    await session.told('500');
    expect((await session.values('T!A1:A3')).flat()).toEqual([500, 6501.8, '手']);
    await session.press(/^换用此版本/u);
    await session.told(editions.moved(newer.slice(0, 10), '1'));
    expect((await session.values('T!A1:A3')).flat()).toEqual([527.7, 6501.8, '手']);
    expect(await session.values('T!B1:B1')).toEqual([[1055.4]]);
    expect(await session.state()).toMatchObject({ edition: newer, rules });
    expect(await session.workbench().addin.getByText(editions.otherRules).count()).toBe(0);
  }, 120_000);
});
