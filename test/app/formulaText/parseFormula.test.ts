import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFormula } from '../../../src/app/formulaText/buildFormula.ts';
import type { CellReference } from '../../../src/app/formulaText/cellReference.ts';
import type {
  BuildableArgument,
  LiteralArgument,
} from '../../../src/app/formulaText/formulaArgument.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { propertyRuns } from '../../support/propertyRuns.ts';

/** Function and texts of arguments of every call of a formula. */
const outline = (formula: string): readonly string[] =>
  parseFormula(formula).map(
    (call) => `${call.id}(${call.arguments.map(({ text }) => text).join(' | ')})`,
  );

const cases: readonly (readonly [formula: string, calls: readonly string[]])[] = [
  ['=HENAN.TRADE("济源",2025)', ['TRADE("济源" | 2025)']],
  ['=henan.trade( "济源" , 2025 )', ['TRADE("济源" | 2025)']],
  ['=HENAN.TRADE($A3,B$2,,"us")', ['TRADE($A3 | B$2 |  | "us")']],
  ['=HENAN.EDITION()', ['EDITION()']],
  ['=IFERROR(HENAN.YOY(A1,"trade",B1)*100,0)', ['YOY(A1 | "trade" | B1)']],
  ['=HENAN.TRADE(A1,2025)/HENAN.TRADE(A1,2024)-1', ['TRADE(A1 | 2025)', 'TRADE(A1 | 2024)']],
  [
    '=HENAN.TRADE(INDEX(A:A,MATCH("x)",B:B,0)),2025)',
    ['TRADE(INDEX(A:A,MATCH("x)",B:B,0)) | 2025)'],
  ],
  [
    '=HENAN.SHARE(HENAN.SOURCE(A1,"gdp",1),"gdp",2025)',
    ['SHARE(HENAN.SOURCE(A1,"gdp",1) | "gdp" | 2025)', 'SOURCE(A1 | "gdp" | 1)'],
  ],
  [
    '=HENAN.GRID({"济源";"郑州"},"trade",{2024,2025})',
    ['GRID({"济源";"郑州"} | "trade" | {2024,2025})'],
  ],
  ["=HENAN.TRADE('HENAN.TRADE(1)'!A1,2025)", ["TRADE('HENAN.TRADE(1)'!A1 | 2025)"]],
  ['="HENAN.TRADE(1)"&HENAN.TRADE("a""b,",2025)', ['TRADE("a""b," | 2025)']],
  [
    '=SUM(表1[地区,名])+HENAN.TRADE(表1[[#This Row],[地区]],2025)',
    ['TRADE(表1[[#This Row],[地区]] | 2025)'],
  ],
  ['=_xldudf_HENAN_TRADE("济源",2025)', ['TRADE("济源" | 2025)']],
  ['=FUNCRES.XLAM!_xldudf_HENAN_TRADE("济源",2025)', ['TRADE("济源" | 2025)']],
  ['=@HENAN.TRADE("济源",2025)', ['TRADE("济源" | 2025)']],
  ['=MYHENAN.TRADE("济源",2025)', []],
  ['=SUM(A1:B2)', []],
  ['HENAN.TRADE("济源",2025)', []],
  ['=HENAN.TRADE("济源",2025', ['TRADE("济源" | 2025)']],
];

describe('parseFormula', () => {
  it.each(cases)('finds the calls of %s', (formula, calls) => {
    expect(outline(formula)).toEqual(calls);
  });

  it('knows where a call and its arguments stand', () => {
    const formula = '=1+HENAN.TRADE( "济源",2025)+1';
    const [call] = parseFormula(formula);
    expect(formula.slice(call?.start, call?.end)).toBe('HENAN.TRADE( "济源",2025)');
    expect(call?.arguments.map(({ start, end }) => formula.slice(start, end))).toEqual([
      ' "济源"',
      '2025',
    ]);
  });

  it('tells a disfigured name', () => {
    expect(parseFormula('=_xldudf_HENAN_TRADE(1)')[0]?.isDisfigured).toBe(true);
    expect(parseFormula('=HENAN.TRADE(1)')[0]?.isDisfigured).toBe(false);
  });
});

const text: fc.Arbitrary<LiteralArgument> = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a"b', '"', '=1+1', "it's", '济源,(郑州)'),
  )
  .map((value) => ({ kind: 'text', text: value }));
const literalValue: fc.Arbitrary<LiteralArgument> = fc.oneof(
  text,
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0))
    .map((value): LiteralArgument => ({ kind: 'number', value })),
  fc.boolean().map((value): LiteralArgument => ({ kind: 'boolean', value })),
);
const cell = (sheet: fc.Arbitrary<{ readonly sheet?: string }>): fc.Arbitrary<CellReference> =>
  fc
    .tuple(
      sheet,
      fc.record({
        row: fc.integer({ min: 0, max: 1_048_575 }),
        column: fc.integer({ min: 0, max: 16_383 }),
        rowFixed: fc.boolean(),
        columnFixed: fc.boolean(),
      }),
    )
    .map(([where, rest]) => Object.assign(rest, where));
const sheet = fc.oneof(
  fc.constant({}),
  fc.constantFrom('数据', '2025 年', "it's", 'Q1', 'a!b', '(x)').map((name) => ({ sheet: name })),
);
const argument: fc.Arbitrary<BuildableArgument> = fc.oneof(
  fc.constant<BuildableArgument>({ kind: 'blank' }),
  literalValue,
  cell(sheet).map((value): BuildableArgument => ({ kind: 'cell', cell: value })),
  fc
    .tuple(cell(sheet), cell(fc.constant({})))
    .map(([from, to]): BuildableArgument => ({ kind: 'area', from, to })),
  fc
    .array(fc.array(literalValue, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows): BuildableArgument => ({ kind: 'array', rows })),
);

describe('parseFormula of buildFormula', () => {
  it('gives back the function and its arguments, without trailing blanks', () => {
    const any = fc.record({
      definition: fc.constantFrom(...functionCatalogue),
      given: fc.array(argument, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(any, ({ definition, given }) => {
        const calls = parseFormula(buildFormula(definition, given));
        const last = given.findLastIndex(({ kind }) => kind !== 'blank');
        expect(calls.map(({ id }) => id)).toEqual([definition.id]);
        expect(calls[0]?.arguments.map((parsed) => parsed.argument)).toEqual(
          given.slice(0, last + 1),
        );
      }),
      propertyRuns(500),
    );
  });
});
