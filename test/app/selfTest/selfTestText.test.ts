import { expect, it } from 'vitest';
import { selfTestText } from '../../../src/app/selfTest/selfTestText.ts';
import { hostAssumptions } from '../../../src/workbench/behaviour/hostAssumptions.ts';

it('tells what was seen below who tells it, and marks what differs', () => {
  const seen = [
    { question: 'blankCell', seen: 'zero' },
    { question: 'spilledFormula', seen: 'none' },
    { question: 'typing', seen: 'nobody-typed' },
  ] as const;
  expect(selfTestText(seen, hostAssumptions, 'Henan Figures 1.2.0').split('\n')).toEqual([
    'Henan Figures 1.2.0',
    'blankCell: zero (assumed: null) DIFFERS',
    'spilledFormula: none',
    'typing: nobody-typed',
  ]);
});
