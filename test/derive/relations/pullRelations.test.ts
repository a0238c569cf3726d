import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const lines = (pull: string, growth: string): readonly string[] =>
  relationLines(`
    part  CL-chains value-added - 2025H1 pull ${pull} of=411000/value-added
    whole 411000    value-added - 2025H1 yoy  ${growth}`);

describe('pullRelations', () => {
  it.each([
    ['8.6百分点', '8.4%', 'pull remarkable 0.086 [0.0855, 0.0865] : 0.084 [0.0835, 0.0845]'],
    ['8.5百分点', '8.4%', 'pull holds 0.085 [0.0845, 0.0855] : 0.084 [0.0835, 0.0845]'],
    ['3.1百分点', '8.4%', 'pull holds 0.031 [0.0305, 0.0315] : 0.084 [0.0835, 0.0845]'],
    [
      '9百分点 qualifier=about',
      '8.4%',
      'pull untestable vague 0.09 [0.09, 0.09] : 0.084 [0.0835, 0.0845]',
    ],
  ])('%s of %s', (pull, growth, expected) => {
    const [amount = '', ...options] = pull.split(' ');
    expect(lines(`${amount} ${options.join(' ')}`.trim(), growth)).toEqual([
      `${expected} 1 (part, whole)`,
    ]);
  });

  it('needs the growth of the whole that it names', () => {
    expect(
      relationLines(`
        part  CL-chains value-added - 2025H1 pull 8.6百分点 of=411000/value-added
        whole 410100    value-added - 2025H1 yoy  8.4%`),
    ).toEqual([]);
  });
});
