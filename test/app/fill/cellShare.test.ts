import { describe, expect, it } from 'vitest';
import { cellShare } from '../../../src/app/fill/cellShare.ts';
import type { SaidPart } from '../../../src/app/fill/said.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const part = (kind: SaidPart['kind'], id: string, column: number): SaidPart => ({
  kind,
  id,
  label: id,
  isPlain: true,
  at: { row: 0, column, value: id },
});

const isRead = (...parts: readonly SaidPart[]): boolean =>
  cellShare(new Map(parts.map((one) => [one.kind, one])), newestDataset).ok;

const place = part('place', '410100', 0);
const share = part('measure', 'share', 2);

describe('cellShare', () => {
  it('is of one whole where one text says it, or no place varies', () => {
    expect(isRead(place, share, part('indicator', 'tax-revenue', 2))).toBe(true);
    expect(isRead(share, part('indicator', 'tax-revenue', 1))).toBe(true);
    expect(isRead(place, share, part('indicator', 'gdp', 1))).toBe(true);
  });

  it('is of either of two beside the taxes of several places, unless the whole is said', () => {
    const taxes = part('indicator', 'tax-revenue', 1);
    expect(isRead(place, share, taxes)).toBe(false);
    expect(isRead(place, share, taxes, part('reference', '410000', 2))).toBe(true);
  });
});
