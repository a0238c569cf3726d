import { describe, expect, it } from 'vitest';
import { isNumeral } from '../../src/domain/numeral.ts';
import { linearRatio, timeRatio } from '../support/timeRatio.ts';

describe('isNumeral', () => {
  it.each(['0', '12', '12.', '12.5', '.5', '-1', '+1', '1e3', '1E-3', '.5e+10'])(
    'takes %s',
    (text) => {
      expect(isNumeral(text)).toBe(true);
      expect(Number(text)).not.toBeNaN();
    },
  );

  it.each(['', '.', '-', '1,000', '1 000', 'e3', '1e', '1.2.3', '1x', '0x10', '１２', ' 1'])(
    'refuses %j',
    (text) => {
      expect(isNumeral(text)).toBe(false);
    },
  );

  it('takes ten times as long for ten times the digits', async () => {
    const ratio = await timeRatio((size) => isNumeral(`${'9'.repeat(size)}x`), 5000);
    expect(ratio).toBeLessThan(linearRatio);
  });
});
