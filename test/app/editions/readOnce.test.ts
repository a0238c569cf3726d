import { describe, expect, it } from 'vitest';
import { readOnce } from '../../../src/app/editions/readOnce.ts';
import { done, refused, type Outcome } from '../../../src/app/ports/outcome.ts';

describe('readOnce', () => {
  it('reads once for all who ask, and again five seconds after it failed', async () => {
    const outcomes: Outcome<number>[] = [refused({ code: 'protected' }), done(7)];
    let reads = 0;
    let time = 0;
    const read = readOnce(
      async () => {
        reads += 1;
        return Promise.resolve(outcomes[reads - 1] ?? done(0));
      },
      () => time,
    );
    const asked = await Promise.all([read(), read()]);
    expect(asked.map(({ ok }) => ok)).toEqual([false, false]);
    time = 5000;
    expect(await read()).toMatchObject({ ok: false });
    expect(reads).toBe(1);
    time = 5001;
    expect(await read()).toEqual(done(7));
    time = 99_999;
    expect(await read()).toEqual(done(7));
    expect(reads).toBe(2);
  });
});
