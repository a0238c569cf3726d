import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostIssueOf } from '../../src/excel/hostIssueOf.ts';
import { loadedMatrix } from '../../src/excel/loadedMatrix.ts';

describe('loadedMatrix', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('takes what a cell can show, and "" for anything else', () => {
    expect(loadedMatrix([['济源', 7, true, '', null, { type: 'Entity' }], 'x'])).toEqual([
      ['济源', 7, true, '', '', ''],
      [],
    ]);
  });

  it.each([null, undefined])('%s for the whole is an answer that is too large', (answered) => {
    vi.stubGlobal('OfficeExtension', { Error: class extends Error {} });
    let thrown: unknown;
    try {
      loadedMatrix(answered);
    } catch (error) {
      thrown = error;
    }
    expect(hostIssueOf(thrown)).toEqual({ code: 'too-large' });
  });
});
