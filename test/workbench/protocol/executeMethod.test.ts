import { describe, expect, it } from 'vitest';
import { executeMethod, officeError } from '../../../src/workbench/protocol/executeMethod.ts';

function run(dispatchId: number, more: object = {}): Promise<{ answer: unknown; saw: unknown[] }> {
  const saw: unknown[] = [];
  const host = {
    richApi: async (body: string) => `answer to ${body}`,
    loadSettings: () => ({ a: '1' }),
    saveSettings: () => void saw.push('saved'),
    commandCompleted: () => void saw.push('completed'),
  };
  return executeMethod(host, { DdaMethod: { DispatchId: dispatchId }, ...more }).then((answer) => ({
    answer,
    saw,
  }));
}

describe('executeMethod', () => {
  it('hands on the number of a batch that failed as a whole', async () => {
    const host = {
      richApi: async () => officeError.requestTooLarge,
      loadSettings: () => ({ a: '1' }),
      saveSettings: () => undefined,
      commandCompleted: () => undefined,
    };
    const answer = await executeMethod(host, { DdaMethod: { DispatchId: 93 } });
    expect(answer).toEqual({ Version: 1, Error: 5103, Data: null });
  });

  it('hands a batch to the rich API and wraps its answer', async () => {
    const data = { ArrayData: ['', 'POST', 'ProcessQuery', [], 'body'] };
    expect((await run(93, data)).answer).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, [], 'answer to body'],
    });
  });

  it.each([
    [76, ['saved']],
    [94, ['completed']],
    [1, []],
  ])('takes note of %i', async (dispatchId, expected) => {
    const { answer, saw } = await run(dispatchId);
    expect(saw).toEqual(expected);
    expect(answer).toEqual({ Version: 1, Error: 0, Data: null });
  });
});
