import { expect, it } from 'vitest';
import { numberText } from '../../../src/app/text/numberText.ts';

it('groups counts, and has decimals only where they are asked for', () => {
  expect(numberText(12_345, 'en-US')).toBe('12,345');
  expect(numberText(12_345.6, 'zh-CN')).toBe('12,346');
  expect(numberText(0.1 + 0.2, 'zh-CN', 6)).toBe('0.3');
  expect(numberText(6501.8, 'en-US', 20)).toBe('6,501.8');
});
