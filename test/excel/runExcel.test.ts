import { afterEach, describe, expect, it, vi } from 'vitest';
import { done } from '../../src/app/ports/outcome.ts';
import { readExcel, writeExcel } from '../../src/excel/runExcel.ts';

/** No office.js that runs here has ExcelApi 1.20: what is passed to such a host is all that can be seen. */
function hostOf(version: number): unknown[] {
  const asked: unknown[] = [];
  const isSetSupported = (_set: string, wanted: string): boolean =>
    Number(wanted.split('.')[1]) <= version;
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
  vi.stubGlobal('Excel', {
    run: async (options: unknown, batch: (context: object) => Promise<unknown>) => {
      asked.push(options);
      return batch({});
    },
  });
  return asked;
}

const batch = async (): Promise<ReturnType<typeof done<number>>> => Promise.resolve(done(1));

describe('runExcel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [20, { mergeUndoGroup: true }],
    [19, {}],
  ])('writes as one undo step where ExcelApi is 1.%i', async (version, options) => {
    const asked = hostOf(version);
    expect(await writeExcel(batch)).toEqual(done(1));
    expect(asked).toEqual([options]);
  });

  it('reads once no cell is being edited', async () => {
    const asked = hostOf(20);
    expect(await readExcel(batch)).toEqual(done(1));
    expect(asked).toEqual([{ delayForCellEdit: true }]);
  });

  it('says so where there is no Excel', async () => {
    hostOf(-1);
    expect(await writeExcel(batch)).toEqual({ ok: false, issue: { code: 'no-host' } });
  });

  it('tells an error of Excel from a mistake of ours', async () => {
    class HostError extends Error {
      readonly code = 'AccessDenied';
      readonly debugInfo = {};
    }
    hostOf(20);
    vi.stubGlobal('OfficeExtension', { Error: HostError });
    const refusal = await writeExcel(async () => Promise.reject(new HostError('locked')));
    expect(refusal).toEqual({ ok: false, issue: { code: 'protected' } });
    const fault = await writeExcel(async () => Promise.reject(new TypeError('planted')));
    expect(fault).toMatchObject({
      ok: false,
      issue: { code: 'fault', fault: { error: 'TypeError: planted' } },
    });
  });
});
