import { expect, it } from 'vitest';
import { isInPart } from '../../../src/app/workbook/isInPart.ts';

const range = { sheet: '模型', address: 'B2:C3' };

it.each([
  [undefined, true],
  [{ sheet: '模型' }, true],
  [{ sheet: '附表' }, false],
  [{ sheet: '模型', address: 'C3:D9' }, true],
  [{ sheet: '模型', address: 'D4' }, false],
  [{ sheet: '附表', address: 'B2' }, false],
  [{ sheet: '模型', address: '' }, false],
] as const)('of %j: %j', (part, isInside) => {
  expect(isInPart(range, part)).toBe(isInside);
});
