import { expect, it } from 'vitest';
import { freeName } from '../../src/excel/freeName.ts';

it.each([
  ['进出口', [], '进出口'],
  ['进出口', ['进出口', '进出口2'], '进出口3'],
  ['Trade', ['TRADE'], 'Trade2'],
])('%s beside %j is %s', (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});
