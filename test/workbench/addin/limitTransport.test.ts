import { describe, expect, it } from 'vitest';
import { limitTransport } from '../../../src/workbench/addin/limitTransport.ts';

const free = { payload: 'unlimited', roundTrip: 'at-once', editing: 'nothing' } as const;
const limited = { ...free, payload: 'five-megabytes' } as const;
/** A little over 5 MB, in fewer characters. */
const large = '济'.repeat(1_800_000);

describe('limitTransport', () => {
  it('carries anything where nothing limits it', async () => {
    expect(await limitTransport(free, large, async () => large)).toBe(large);
  });

  it('runs no request of more bytes than it carries', async () => {
    let ran = 0;
    const answer = await limitTransport(limited, large, async () => {
      ran += 1;
      return '';
    });
    expect([answer, ran]).toEqual([5103, 0]);
  });

  it('loses an answer of more bytes than it carries', async () => {
    expect(await limitTransport(limited, 'read', async () => large)).toBe(5104);
    expect(await limitTransport(limited, 'x'.repeat(5_000_000), async () => 'ok')).toBe('ok');
  });

  it('runs nothing while a cell is edited', async () => {
    let ran = 0;
    const answer = await limitTransport({ ...free, editing: 'cell' }, '', async () => {
      ran += 1;
      return '';
    });
    expect([answer, ran]).toEqual([5004, 0]);
  });

  it('takes its time', async () => {
    const start = performance.now();
    await limitTransport({ ...free, roundTrip: '300-ms' }, '', async () => '');
    expect(performance.now() - start).toBeGreaterThan(280);
  });
});
