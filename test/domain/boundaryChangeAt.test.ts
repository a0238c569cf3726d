import { describe, expect, it } from 'vitest';
import { boundaryChangeAt } from '../../src/domain/boundaryChangeAt.ts';

const change = { year: 2024, nameZh: '一镇并入', nameEn: 'a town joined' };

describe('boundaryChangeAt', () => {
  it.each(['2024', '2024H1', '2024Q3', '2024M06C', '@2024'])('is told of %s', (period) => {
    expect(boundaryChangeAt({ boundaries: [change] }, period)).toBe(change);
  });

  it.each(['2023', '2025', '2025M01', 'never'])('is not told of %s', (period) => {
    expect(boundaryChangeAt({ boundaries: [change] }, period)).toBeUndefined();
  });

  it('is unknown of most places', () => {
    expect(boundaryChangeAt({}, '2024')).toBeUndefined();
    expect(boundaryChangeAt(undefined, '2024')).toBeUndefined();
  });
});
