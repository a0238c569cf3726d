import { expect, it } from 'vitest';
import { restWidth } from '../../../src/pane/format/restWidth.ts';

it('gives the first column what whole columns leave', () => {
  expect(restWidth(112, 44)).toBe('calc(112px + mod(100cqw - 112px, 44px))');
  expect(restWidth(112, 40, 52)).toBe('calc(112px + mod(100cqw - 164px, 40px))');
});
