import { describe, expect, it } from 'vitest';
import { buildFormula } from '../../../src/app/formulaText/buildFormula.ts';
import {
  blank,
  literal,
  type BuildableArgument,
} from '../../../src/app/formulaText/formulaArgument.ts';
import { trade } from '../../../src/formulas/functions/trade.ts';

const a3 = { row: 2, column: 0, rowFixed: false, columnFixed: true } as const;

const cases: readonly (readonly [given: readonly BuildableArgument[], formula: string])[] = [
  [[literal('济源'), literal(2025)], '=HENAN.TRADE("济源",2025)'],
  [[literal('济源'), literal(2025), blank, blank], '=HENAN.TRADE("济源",2025)'],
  [
    [literal('济源'), literal('2025H1'), blank, literal('us')],
    '=HENAN.TRADE("济源","2025H1",,"us")',
  ],
  [[literal('a"b'), literal(undefined)], '=HENAN.TRADE("a""b")'],
  [[literal('"),1+cmd|\'/c calc\'!A1,("')], '=HENAN.TRADE("""),1+cmd|\'/c calc\'!A1,(""")'],
  [
    [
      { kind: 'cell', cell: a3 },
      { kind: 'cell', cell: { ...a3, rowFixed: true, columnFixed: false, column: 27 } },
    ],
    '=HENAN.TRADE($A3,AB$3)',
  ],
  [[{ kind: 'cell', cell: { ...a3, sheet: "it's" } }], "=HENAN.TRADE('it''s'!$A3)"],
  [[], '=HENAN.TRADE()'],
];

describe('buildFormula', () => {
  it.each(cases)('writes %j', (given, formula) => {
    expect(buildFormula(trade, given)).toBe(formula);
  });
});
