import { describe, expect, it } from 'vitest';
import { comparePeriodCodes } from '../../src/domain/comparePeriodCodes.ts';

describe('comparePeriodCodes', () => {
  it('orders by the end, the longer last, states first and what is no code at the end', () => {
    const codes = ['2025', 'soon', '2024', '2025H2', '@2023', '2025M12', 'ever', '2025H1'];
    const ascending = ['@2023', '2024', '2025H1', '2025M12', '2025H2', '2025', 'ever', 'soon'];
    expect(codes.toSorted(comparePeriodCodes)).toEqual(ascending);
    expect(codes.toReversed().toSorted(comparePeriodCodes)).toEqual(ascending);
  });
});
