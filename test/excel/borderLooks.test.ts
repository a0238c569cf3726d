import { expect, it } from 'vitest';
import { borderLooks } from '../../src/excel/borderLooks.ts';

it.each([
  [undefined, undefined],
  [{ top: { style: 'None', color: '#000000' } }, undefined],
  [
    { bottom: { style: 'Continuous', weight: 'Thin', color: '#8a8886' } },
    { bottom: { line: 'thin', color: '#8A8886' } },
  ],
  [{ left: { style: 'Continuous', weight: 'Thick', color: '' } }, { left: { line: 'thick' } }],
  [{ right: { style: 'DashDot', weight: 'Medium' } }, { right: { line: 'dashed' } }],
  [{ top: { style: 'Double', weight: 'Thick' } }, { top: { line: 'double' } }],
] as const)('%j looks like %j', (borders, looks) => {
  expect(borderLooks(borders)).toEqual(looks);
});
