import { describe, expect, it } from 'vitest';
import { failedScriptOf } from '../../src/excel/failedScript.ts';

const request = 'https://example.org/pane.1.js';

describe(failedScriptOf, () => {
  it('reads the address from what webpack throws', () => {
    const thrown = Object.assign(new Error('Loading chunk 1 failed.'), { type: 'error', request });
    expect(failedScriptOf(thrown)).toEqual({ address: request, arrived: false });
  });

  it('knows that a script came which did not hand over its modules', () => {
    const thrown = Object.assign(new Error('Loading chunk 1 failed.'), {
      type: 'missing',
      request,
    });
    expect(failedScriptOf(thrown)).toEqual({ address: request, arrived: true });
  });

  it.each([new Error('planted'), undefined, Object.assign(new Error('x'), { request: undefined })])(
    'knows none from %s',
    (thrown) => expect(failedScriptOf(thrown)).toBeUndefined(),
  );
});
