import { describe, expect, it } from 'vitest';
import { createStartWork } from '../../../src/app/fault/startWork.ts';

const turn = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

describe('createStartWork', () => {
  it('begins at once, and tells no fault of what ends well', async () => {
    const faults: unknown[] = [];
    const begun: number[] = [];
    createStartWork((thrown) => faults.push(thrown))(async () => {
      begun.push(1);
      return Promise.resolve();
    });
    expect(begun).toEqual([1]);
    await turn();
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'before its first wait',
      async (): Promise<void> => {
        throw new Error('planted');
      },
    ],
    [
      'after a wait',
      async (): Promise<void> => {
        await turn();
        throw new Error('planted');
      },
    ],
    // A function that is not async throws into its caller.
    [
      'without a promise',
      (): Promise<void> => {
        throw new Error('planted');
      },
    ],
  ])('tells what it throws %s', async (_name, work) => {
    const faults: unknown[] = [];
    createStartWork((thrown) => faults.push(thrown))(work);
    await turn();
    await turn();
    expect(faults).toEqual([new Error('planted')]);
  });
});
