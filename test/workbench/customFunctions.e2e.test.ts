import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbe, type ProbePage } from '../support/probeAddin.ts';

const browser = sharedBrowser();
let probe: ProbePage;

beforeAll(async () => {
  probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US' });
});

/** Enters inputs cell by cell and reads cells when all is settled. */
async function enter(
  inputs: Readonly<Record<string, string>>,
  read: readonly string[],
): Promise<unknown> {
  const entries = JSON.stringify(Object.entries(inputs));
  await probe.inWorkbench(
    `{ for (const [cell, input] of ${entries}) workbench.enter(cell, input); await workbench.settled(); }`,
  );
  return probe.inWorkbench(`${JSON.stringify(read)}.map((cell) => workbench.value(cell))`);
}

async function calls(): Promise<unknown> {
  return probe.inAddin('calls.splice(0)');
}

describe('custom functions', () => {
  beforeEach(async () => {
    await probe.inWorkbench('workbench.settled()');
    await calls();
  });

  it('answer the workbook that was opened', async () => {
    expect(await probe.inWorkbench('[workbench.value("B1"), workbench.value("C1")]')).toEqual([
      4, 5,
    ]);
  });

  it('get optional arguments as null, their address, and typed values', async () => {
    expect(
      await enter({ A10: '=PROBE.DOUBLE("21")', A11: '=PROBE.DOUBLE(A1,3)' }, ['A10', 'A11']),
    ).toEqual([42, 6]);
    expect(await calls()).toEqual([
      ['DOUBLE', 21, null, 'Sheet1!A10'],
      ['DOUBLE', 2, 3, 'Sheet1!A11'],
    ]);
  });

  it.each([
    ['=PROBE.DOUBLE()', 'too few arguments'],
    ['=PROBE.DOUBLE(1,2,3)', 'too many arguments'],
    ['=PROBE.DOUBLE("x")', 'a wrong type'],
    ['=PROBE.CRASH()', 'an exception'],
  ])('%s is #VALUE! for %s', async (formula) => {
    expect(await enter({ A12: formula }, ['A12'])).toEqual(['#VALUE!']);
  });

  it('show a number in the format that comes with it, and hand it on as a number', async () => {
    const inputs = { A40: '=PROBE.MONEY(1234.5)', B40: '=A40*2' };
    expect(await enter(inputs, ['A40', 'B40'])).toEqual([1234.5, 2469]);
    expect(await probe.inWorkbench('workbench.text("A40")')).toBe('¥1,234.50');
  });

  it('show the text of an entity, which is an error to formulas', async () => {
    const inputs = { A42: '郑州', A43: '洛阳', B42: '=PROBE.CITIES(A42:A43)', D42: '=B42&""' };
    expect(await enter(inputs, ['B42', 'C42', 'B43', 'D42'])).toEqual([
      '#VALUE!',
      1,
      '#VALUE!',
      '#VALUE!',
    ]);
    expect(
      await probe.inWorkbench('["B42", "B43", "D42"].map((cell) => workbench.text(cell))'),
    ).toEqual(['郑州', '洛阳', '#VALUE!']);
    expect(await probe.inWorkbench('workbench.message("B42")')).toBeNull();
  });

  it('show an error with its message, which other formulas can catch', async () => {
    const inputs = {
      A13: '=PROBE.FAIL("why not")',
      B13: '=IFERROR(A13,7)',
      C13: '=A13+1',
      D13: '=ISNA(A13)',
    };
    expect(await enter(inputs, ['A13', 'B13', 'C13', 'D13'])).toEqual(['#N/A', 7, '#N/A', true]);
    expect(
      await probe.inWorkbench('["A13", "B13"].map((cell) => workbench.message(cell))'),
    ).toEqual(['why not', null]);
  });

  it('nest, in themselves and in ordinary formulas', async () => {
    expect(await enter({ A14: '=PROBE.LATE(PROBE.LATE(1))*10+SUM(1,2)' }, ['A14'])).toEqual([33]);
  });

  it('are asked again when an input changes, and only then', async () => {
    expect(await enter({ F1: '5', A15: '=PROBE.DOUBLE(F1)' }, ['A15'])).toEqual([10]);
    await calls();
    expect(await enter({ Z9: '1' }, ['A15'])).toEqual([10]);
    expect(await calls()).toEqual([]);
    expect(await enter({ F1: '6' }, ['A15'])).toEqual([12]);
    expect(await enter({ F1: '5' }, ['A15'])).toEqual([10]);
    expect(await calls()).toHaveLength(2);
  });

  it('are asked again when entered again, and by a full calculation', async () => {
    await enter({ A16: '=PROBE.DOUBLE(8)' }, []);
    await enter({ A16: '=PROBE.DOUBLE(8)' }, []);
    expect(await calls()).toHaveLength(2);
    await probe.flow('calculate');
    await probe.inWorkbench('workbench.settled()');
    expect(await calls()).toContainEqual(['DOUBLE', 8, null, 'Sheet1!A16']);
  });

  it('spill, with errors and texts inside, and not over what is there', async () => {
    expect(
      await enter({ Q1: '7', Q2: '0', R1: '=PROBE.TABLE(Q1:Q2)' }, ['R1', 'S1', 'R2', 'S2']),
    ).toEqual([7, '7', 0, '#N/A']);
    expect(await probe.inWorkbench('[workbench.spill("R1"), workbench.message("S2")]')).toEqual([
      'Sheet1!R1:S2',
      'zero',
    ]);
    expect(await enter({ S2: 'taken' }, ['R1', 'S1'])).toEqual(['#SPILL!', null]);
    expect(await enter({ S2: '' }, ['R1', 'S2'])).toEqual([7, '#N/A']);
  });

  it('are called for each cell of a range that stands for one value', async () => {
    expect(await enter({ L1: '1', L2: '2', M1: '=PROBE.DOUBLE(L1:L2)' }, ['M1', 'M2'])).toEqual([
      2, 4,
    ]);
  });

  it('take repeated arguments', async () => {
    expect(await enter({ A17: '=PROBE.TOTAL(1,2,A1)' }, ['A17'])).toEqual([5]);
  });

  it('stream until their cell is cleared', async () => {
    await enter({ A18: '=PROBE.TICK(50)' }, []);
    await expect
      .poll(() => probe.inWorkbench('workbench.value("A18")'), { timeout: 10_000 })
      .toBeGreaterThan(1);
    await enter({ A18: '' }, []);
    expect(await calls()).toContainEqual(['TICK canceled']);
  });

  it('come in one message and go in one calculation', async () => {
    const inputs = JSON.stringify(
      Array.from({ length: 2000 }, (_row, row) => [`=PROBE.NOTHING(${row})`]),
    );
    const seen = await probe.inWorkbench(
      `{ const seen = []; workbench.addSheet("Many"); workbench.enterAll("Many!A1", ${inputs});
         const read = () => workbench.values("Many!A1:A2000").filter(([value]) => value === 0).length;
         const timer = setInterval(() => seen.push(read()), 20); await workbench.settled(); clearInterval(timer);
         return [...new Set([...seen, read()])]; }`,
    );
    expect(seen).toEqual([0, 2000]);
  });
});

describe('reopening', () => {
  it('keeps the workbook and answers every formula again', async () => {
    await enter({ A20: "'007", A21: '=PROBE.DOUBLE(A1)' }, []);
    await probe.flow('keep');
    await probe.flow('table');
    await probe.flow('saveOldSettings');
    await probe.inWorkbench('workbench.reopen()');
    expect(
      await probe.inWorkbench('["A20", "A21", "R1", "S2"].map((cell) => workbench.value(cell))'),
    ).toEqual(['007', 4, 7, '#N/A']);
    expect(await calls()).toContainEqual(['DOUBLE', 2, null, 'Sheet1!A21']);
    expect(await probe.flow('kept')).toEqual({
      setting: { a: [1, '二'] },
      tables: ['Cities'],
      old: { kept: true },
    });
  });
});

describe('what is typed', () => {
  it('stays where the formula was that is still calculated', async () => {
    // A calculation begins a tenth of a second after a change: one of these moments falls into it.
    const shown = await probe.inWorkbench(
      `{ workbench.addSheet("Typed"); const shown = [];
         for (const [column, wait] of [[1, 100], [2, 115], [3, 130], [4, 150], [5, 180], [6, 220]]) {
           const letter = String.fromCharCode(64 + column);
           workbench.enterAll("Typed!" + letter + 1, Array.from({ length: 4000 }, (_row, row) => ["=PROBE.NOTHING(" + row + ")"]));
           await new Promise((resolve) => setTimeout(resolve, wait));
           workbench.enter("Typed!" + letter + 1, "mine");
           await workbench.settled();
           shown.push(workbench.value("Typed!" + letter + 1));
         }
         return [...new Set(shown)]; }`,
    );
    expect(shown).toEqual(['mine']);
  }, 180_000);
});
