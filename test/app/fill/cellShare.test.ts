import { describe, expect, it } from 'vitest';
import { cellShare, ownWholeId } from '../../../src/app/fill/cellShare.ts';
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

  it('is of either of two where the indicator is a part of a sum', () => {
    expect(isRead(place, share, part('indicator', 'exports', 2))).toBe(false);
    expect(isRead(place, share, part('indicator', 'exports', 2), part('breakdown', 'us', 3))).toBe(
      true,
    );
  });

  it('is of the whole that is named, where functions know of it', () => {
    const of = (whole: string): SaidPart => part('reference', ownWholeId(whole), 2);
    const [taxes, gdp] = [part('indicator', 'tax-revenue', 1), part('indicator', 'gdp', 1)];
    expect(isRead(place, share, taxes, of('fiscal-revenue'))).toBe(true);
    expect(isRead(place, share, taxes, of('gdp'))).toBe(false);
    expect(isRead(place, share, gdp, of('gdp'))).toBe(false);
    expect(isRead(place, share, gdp, of('gdp'), part('breakdown', 'industry', 3))).toBe(true);
  });

  it('is of either of two beside the taxes of several places, unless the whole is said', () => {
    const taxes = part('indicator', 'tax-revenue', 1);
    expect(isRead(place, share, taxes)).toBe(false);
    expect(isRead(place, share, taxes, part('reference', '410000', 2))).toBe(true);
  });
});
