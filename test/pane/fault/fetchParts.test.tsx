import { describe, expect, it } from 'vitest';
import { fetchParts, laterPart } from '../../../src/pane/fault/fetchParts.ts';

describe('fetchParts', () => {
  it('fetches every part one by one, those that a part brings along, and goes on after a failure', async () => {
    const fetched: string[] = [];
    const part = (name: string, bring?: () => void): void => {
      laterPart(async () => {
        fetched.push(name);
        bring?.();
        if (name === 'broken') throw new Error('planted');
        return Promise.resolve();
      });
    };
    part('broken');
    part('screen', () => part('inside'));
    let pauses = 0;
    const quiet = async (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    await fetchParts(quiet);
    expect(fetched).toEqual(['broken', 'screen', 'inside']);
    expect(pauses).toBeGreaterThanOrEqual(3);
  });
});
