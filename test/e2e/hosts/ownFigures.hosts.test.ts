import { describe, expect, it } from 'vitest';
import { mostOwnRows } from '../../../src/app/ownFigures/mostOwnRows.ts';
import { useMoveSession } from '../pane/moveSession.ts';

/** Years that nothing is published of. */
const first = 2030;
const places = ['郑州', '洛阳', '济源', '许昌', '漯河'];
const years = mostOwnRows / places.length / 4;
const flows = [
  ['进出口', 1000],
  ['出口', 400],
  ['地区生产总值', 3000],
  ['社会消费品零售总额', 2000],
] as const;

const rows = places.flatMap((place, at) =>
  flows.flatMap(([indicator, level]) =>
    Array.from({ length: years }, (_year, year) => [
      place,
      indicator,
      '',
      String(first + year),
      String(level + at * 100 + year),
      '亿元',
      '',
      '',
    ]),
  ),
);

describe('a full table of own figures', { timeout: 300_000 }, () => {
  const session = useMoveSession({
    T: [[`=HENAN.TRADE("济源",${first})`, '=A1*2', `=HENAN.TRADE("许昌",${first},"进口")`]],
  });
  const { own } = session.words;

  it('answers, and a changed row of it calculates what rests on it', async () => {
    const { addin, call } = session.workbench();
    const told = async (expected: readonly unknown[]): Promise<void> =>
      expect.poll(async () => session.values('T!A1:C1'), { timeout: 120_000 }).toEqual([expected]);
    await session.press(own.make);
    await addin.getByRole('button', { name: own.show }).waitFor();
    await session.inExcel(`context.workbook.tables.getItem('豫数_自录')
      .resize('自录!A3:I${3 + mostOwnRows}'); await context.sync();`);
    await call('enterAll', '自录!A4', rows);
    // Imports follow from trade and exports of the same year.
    await told([1200, 2400, 600]);
    await call('enter', '自录!E4', '7');
    await call('enter', `自录!E${4 + 2 * flows.length * years}`, '1234.5');
    await told([1234.5, 2469, 600]);
  });
});
