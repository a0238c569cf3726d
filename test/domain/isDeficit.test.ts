import { describe, expect, it } from 'vitest';
import { isDeficit } from '../../src/domain/isDeficit.ts';

describe(isDeficit, () => {
  it('is a balance with the other sign, where the surplus is not named beside it', () => {
    expect(['逆差（亿元）', 'Trade deficit'].map(isDeficit)).toEqual([true, true]);
    expect(['顺差(+)逆差(-)', '贸易差额', 'Balance (deficit -)'].map(isDeficit)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
