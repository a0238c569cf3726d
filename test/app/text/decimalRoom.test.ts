import { describe, expect, it } from 'vitest';
import { decimalRoom, mostDecimals } from '../../../src/app/text/decimalRoom.ts';

describe('decimalRoom', () => {
  it('is what a number lacks of the decimals of its column', () => {
    const column = ['8,202', '9,356.73', '456.7', '#N/A', '-0.5%'];
    const widest = mostDecimals(column);
    expect(column.map((number) => decimalRoom(number, widest))).toEqual(['.00', '', '0', '', '0']);
  });

  it('is nothing where there are no decimals', () => {
    expect([mostDecimals([]), decimalRoom('12', mostDecimals(['12', '3']))]).toEqual([0, '']);
  });
});
