import { assert, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonArea,
  formatAddress,
  parseAddress,
  withoutSheet,
} from '../../../src/app/ports/cellAddress.ts';

describe('parseAddress', () => {
  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:d4', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['D4:B2', { row: 1, column: 1, rows: 3, columns: 3 }],
    ['AA10', { row: 9, column: 26, rows: 1, columns: 1 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ['Total', undefined],
    ['A1:', undefined],
    ['[@地区]', undefined],
    ['A:A', undefined],
  ])('%s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it('reads every address that formatAddress writes', () => {
    const size = integer({ min: 1, max: 50 });
    const area = record({
      row: nat(1_000_000),
      column: nat(16_000),
      rows: size,
      columns: size,
    });
    assert(
      property(area, (given) => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });
});

describe('withoutSheet', () => {
  it.each([
    ["'2025 年'!B2:C3", 'B2:C3'],
    ["'a!b'!B2", 'B2'],
    ['B2', 'B2'],
  ])('%s', (address, rest) => {
    expect(withoutSheet(address)).toBe(rest);
  });
});

describe('commonArea', () => {
  it.each([
    ['A1:C3', 'B2:D4', 'B2:C3'],
    ['B2', 'A1:D4', 'B2'],
    ['A1:B2', 'C1:D2', undefined],
    ['A1:B2', 'A3', undefined],
  ])('of %s and %s is %s', (one, other, expected) => {
    const [left, right] = [parseAddress(one), parseAddress(other)];
    if (left === undefined || right === undefined) throw new Error('no area');
    const areas = [commonArea(left, right), commonArea(right, left)];
    const addresses = areas.map((area) => (area === undefined ? undefined : formatAddress(area)));
    expect(addresses).toEqual([expected, expected]);
  });
});
