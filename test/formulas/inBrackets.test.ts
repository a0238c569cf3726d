import { expect, it } from 'vitest';
import { inBrackets } from '../../src/formulas/inBrackets.ts';

it('stands behind a text as the language has it, and not for nothing', () => {
  expect(inBrackets(['亿元', '', '估算'], 'zh-CN')).toBe('（亿元，估算）');
  expect(inBrackets(['CNY bn', 'estimate'], 'en-US')).toBe(' (CNY bn, estimate)');
  expect(inBrackets(['', ''], 'zh-CN')).toBe('');
});
