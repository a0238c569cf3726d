import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { openProbe, type ProbePage } from '../support/probeAddin.ts';

const browser = sharedBrowser();
let probe: ProbePage;

beforeAll(async () => {
  probe = await openProbe(browser(), inject('address'), { query: 'lang=en-US' });
});

beforeEach(async () => {
  await probe.inWorkbench('workbench.settled()');
  await probe.inAddin('{ calls.splice(0); scale.present = 2; }');
});

async function values(...cells: readonly string[]): Promise<unknown> {
  await probe.inWorkbench('workbench.settled()');
  return probe.inWorkbench(`${JSON.stringify(cells)}.map((cell) => workbench.value(cell))`);
}

async function enter(inputs: Readonly<Record<string, string>>): Promise<void> {
  const entries = JSON.stringify(Object.entries(inputs));
  await probe.inWorkbench(
    `{ for (const [cell, input] of ${entries}) workbench.enter(cell, input); await workbench.settled(); }`,
  );
}

async function behave(choices: Readonly<Record<string, string>>): Promise<void> {
  await probe.inWorkbench(`workbench.behave(${JSON.stringify(choices)})`);
}

/** What a cell shows while it calculates, after one of the flows has started it. */
async function seenAfter(flow: string, cell: string): Promise<unknown> {
  return probe.inAddin(`flows.${flow}("${cell}").then(({ values }) => values[0][0])`);
}

/** A chain of three dependants of A1, two of them calls; what the first call answers is a setting of the add-in. */
const chain = {
  A1: '=PROBE.SCALED(1)',
  B1: '=A1*10',
  C1: '=PROBE.DOUBLE(B1)',
  D1: '=C1+1',
};

describe('Range.calculate', () => {
  it('asks again and reaches the end of a chain of dependants', async () => {
    await enter(chain);
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([2, 20, 40, 41]);
    await probe.inAddin('{ scale.present = 3; }');
    await probe.flow('calculateRange', 'A1');
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([3, 30, 60, 61]);
  });

  it('takes whole columns', async () => {
    await enter(chain);
    await probe.inAddin('{ scale.present = 5; }');
    await probe.flow('calculateRange', 'A:B');
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([5, 50, 100, 101]);
  });

  it('reaches direct dependants only, where the host is told so, until the rest is entered again', async () => {
    await enter(chain);
    await behave({ calculate: 'direct-dependants' });
    await probe.inAddin('{ calls.splice(0); scale.present = 4; }');
    await probe.flow('calculateRange', 'A1');
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([4, 40, 40, 41]);
    expect(await probe.inAddin('calls')).toEqual([['SCALED', 1]]);
    await probe.flow('calculateRange', 'C1');
    expect(await values('C1', 'D1')).toEqual([80, 81]);
    await probe.inAddin('{ scale.present = 6; }');
    await probe.flow('calculateRange', 'A1');
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([6, 60, 80, 81]);
    await enter({ B1: '=A1*10' });
    expect(await values('A1', 'B1', 'C1', 'D1')).toEqual([6, 60, 120, 121]);
    await behave({ calculate: 'all-dependants' });
  });

  it('leaves a spill that it does not reach as it is', async () => {
    await enter({ ...chain, F1: '=PROBE.TABLE(D1:D2)' });
    await behave({ calculate: 'direct-dependants' });
    await probe.inAddin('{ scale.present = 4; }');
    await probe.flow('calculateRange', 'A1');
    expect(await values('F1', 'G1', 'G2')).toEqual([41, '41', '#N/A']);
    await behave({ calculate: 'all-dependants' });
    await probe.flow('calculateRange', 'A1');
    expect(await values('D1', 'F1', 'G1')).toEqual([81, 81, '81']);
    await enter({ F1: '' });
  });
});

describe('a cell that calculates', () => {
  it('is busy', async () => {
    await enter({ A3: '=PROBE.SLOW(1)' });
    expect(await seenAfter('calculateAndRead', 'A3')).toBe('#BUSY!');
    expect(await values('A3')).toEqual([2]);
  });

  it('keeps its old value, where the host is told so, also when its formula is entered again', async () => {
    await enter({ A3: '=PROBE.SLOW(1)' });
    await behave({ whileCalculating: 'old-value' });
    await probe.inAddin('{ scale.present = 7; }');
    expect(await seenAfter('calculateAndRead', 'A3')).toBe(2);
    expect(await values('A3')).toEqual([7]);
    await probe.inAddin('{ scale.present = 8; }');
    expect(await seenAfter('enterAgainAndRead', 'A3')).toBe(7);
    expect(await values('A3')).toEqual([8]);
    await behave({ whileCalculating: 'busy' });
  });
});

describe('a spilled cell', () => {
  it('tells its value as its formula, or its anchor’s', async () => {
    await enter({ A5: '=PROBE.TABLE({7;8})' });
    expect(await probe.flow('spill', 'B6')).toEqual({
      formula: '8',
      hasSpill: true,
      parent: 'Sheet1!A5',
      spilling: null,
    });
    await behave({ spilledFormula: 'of-anchor' });
    expect(await probe.flow('spill', 'B6')).toMatchObject({ formula: '=PROBE.TABLE({7;8})' });
    expect(await probe.flow('spill', 'A5')).toEqual({
      formula: '=PROBE.TABLE({7;8})',
      hasSpill: true,
      parent: 'Sheet1!A5',
      spilling: 'Sheet1!A5:B6',
    });
    expect(await probe.flow('spill', 'A9')).toEqual({
      formula: '',
      hasSpill: false,
      parent: null,
      spilling: null,
    });
    await behave({ spilledFormula: 'none' });
  });
});

describe('a spill', () => {
  it('is there within the batch that writes its formula', async () => {
    expect(await probe.flow('spillAtOnce', 'J1', '=SEQUENCE(2,2)')).toEqual([
      'Sheet1!J1:K2',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe('a protected sheet', () => {
  it('refuses writes with AccessDenied and calculates', async () => {
    await enter(chain);
    await behave({ sheets: 'protected' });
    expect(await probe.flow('write', 'A9')).toEqual(['AccessDenied', 'Range.values']);
    await probe.inAddin('{ scale.present = 9; }');
    await probe.flow('calculateRange', 'A1');
    expect(await values('A1', 'D1', 'A9')).toEqual([9, 181, null]);
    await behave({ sheets: 'as-they-are' });
    expect(await probe.flow('write', 'A9')).toEqual('written');
  });

  it('is protected by the add-in, or one alone by the handle', async () => {
    expect(await probe.flow('protect')).toEqual([false, true, 'AccessDenied', false]);
    await probe.inWorkbench('workbench.protectSheet("Sheet1", true)');
    expect(await probe.flow('write', 'A9')).toEqual(['AccessDenied', 'Range.values']);
    await probe.inWorkbench('workbench.protectSheet("Sheet1", false)');
  });
});

describe('a blank cell', () => {
  it('arrives as null, or as 0 where the host is told so', async () => {
    const inputs = { H3: '=PROBE.ARRIVED(D4)', H4: '=PROBE.ARRIVED()', H5: '=PROBE.ARRIVED(0)' };
    await enter(inputs);
    expect(await values('H3', 'H4', 'H5')).toEqual(['arrived null', 'arrived null', 'arrived 0']);
    await behave({ blankArgument: 'zero' });
    await enter(inputs);
    expect(await values('H3', 'H4', 'H5')).toEqual(['arrived 0', 'arrived null', 'arrived 0']);
    await behave({ blankArgument: 'null' });
  });
});

describe('a text in a formula', () => {
  it.each(['2,025', '2025-06', '1-6', '50%', '2025', 'TRUE', 'a""b'])(
    '%s stays text',
    async (text) => {
      await enter({
        H6: `=PROBE.ARRIVED("${text}")`,
        H7: `=PROBE.ARRIVED(IF(TRUE,"${text}"))`,
      });
      const arrived = `arrived ${JSON.stringify(text.replace('""', '"'))}`;
      expect(await values('H6', 'H7')).toEqual([arrived, arrived]);
    },
  );
});

describe('what is too large', () => {
  it('fails as a request or as an answer, where the host is told so', async () => {
    await behave({ payload: 'five-megabytes' });
    expect(await probe.flow('carry', 1_800_000, 0)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await probe.flow('carry', 900_000, 0)).toBe('carried');
    await behave({ payload: 'unlimited' });
    expect(await probe.flow('carry', 1_800_000, 0)).toBe('carried');
    expect(await probe.flow('carry', 0, 60)).toBe('carried');
    await behave({ payload: 'five-megabytes' });
    expect(await probe.flow('carry', 0, 60)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await probe.flow('carry', 0, 30)).toBe('carried');
    await behave({ payload: 'unlimited' });
  });
});

describe('a slow network', () => {
  it('takes 300 ms for a batch, and is waited for', async () => {
    await behave({ roundTrip: '300-ms' });
    expect(await probe.flow('roundTrip')).toBeGreaterThan(290);
    await enter({ H8: '=PROBE.DOUBLE(4)' });
    expect(await values('H8')).toEqual([8]);
    await behave({ roundTrip: 'at-once' });
    expect(await probe.flow('roundTrip')).toBeLessThan(290);
  });
});

describe('a new build', () => {
  it('has the scripts no more that an old one asks for', async () => {
    const script = `${inject('address')}probe/main.ts`;
    await behave({ build: 'chunks-removed' });
    expect(await probe.flow('loadScript', script)).toBe('gone');
    await behave({ build: 'whole' });
    expect(await probe.flow('loadScript', script)).toBe('loaded');
  });
});

describe('another origin without its headers', () => {
  it('leaves the functions unknown while the add-in runs, and says why', async () => {
    const query = 'lang=en-US&behave=origin:without-cors';
    const other = await openProbe(browser(), inject('address'), { query });
    await other.inWorkbench(
      '{ workbench.enter("A9", "=PROBE.DOUBLE(1)"); await workbench.settled(); }',
    );
    expect(await other.inWorkbench('workbench.value("A9")')).toBe('#NAME?');
    expect(await other.flow('context')).toMatchObject({ host: 'Excel' });
    expect(await other.page.getByRole('alert').allTextContents()).toEqual([
      expect.stringContaining(
        'functions.json comes without the header Access-Control-Allow-Origin',
      ),
    ]);
    await expect(other.inWorkbench('workbench.behave({ origin: "as-served" })')).rejects.toThrow(
      /put it into its address/u,
    );
    await other.close();
  });
});

describe('a switch that there is not', () => {
  it('is refused by name', async () => {
    await expect(probe.inWorkbench('workbench.behave({ calculate: "never" })')).rejects.toThrow(
      /calculate cannot be never: use all-dependants or direct-dependants/u,
    );
  });

  it('is told on the page where its address has it', async () => {
    const other = await openProbe(browser(), inject('address'), {
      query: 'lang=en-US&behave=speed:none',
    }).catch((error: unknown) => error);
    expect(String(other)).toContain('There is no switch speed: there are calculate,');
  });
});
