import { describe, expect, it } from 'vitest';
import { evaluateCall } from '../../../src/app/cellInspection/evaluateCall.ts';
import { matchHeard, orHeard } from '../../../src/app/cellInspection/heardArguments.ts';
import { knownArguments } from '../../../src/app/cellInspection/needsHearing.ts';
import { parseFormula } from '../../../src/app/formulaText/parseFormula.ts';
import type { HeardCall } from '../../../src/app/ports/heardCall.ts';
import type { CellInput } from '../../../src/formulas/cellValue.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;
const nothing = (): undefined => undefined;

const trade = (...given: readonly CellInput[]): HeardCall => ({
  id: 'TRADE',
  given: [...given, ...Array.from({ length: 7 - given.length }, () => null)],
});

/** What each call of a formula answers, or why it cannot be asked. */
function asked(formula: string, heard: readonly HeardCall[]): readonly unknown[] {
  const told = matchHeard(heard, (call) => knownArguments(call, '表', nothing, context));
  return parseFormula(formula).map((call) => {
    const answer = evaluateCall(call, '表', nothing, context, told);
    if (answer.kind !== 'answer') return answer.kind;
    return answer.answer.kind === 'table' ? 'table' : answer.answer.value;
  });
}

describe('matchHeard', () => {
  it.each<[string, readonly HeardCall[], readonly unknown[]]>([
    ['=HENAN.TRADE([@地区],2025)', [trade('济源', 2025)], [527.7]],
    ['=HENAN.TRADE(INDEX(A:A,3),YEAR(B1))', [trade('济源', 2025)], [527.7]],
    ['=LET(x,"济源",HENAN.TRADE(x,2025))', [trade('济源', 2025)], [527.7]],
    [
      '=HENAN.TRADE([@地区],2025)/HENAN.TRADE([@地区],2024)',
      [trade('郑州', 2025), trade('郑州', 2024)],
      [6501.8, 5565],
    ],
    // A host asks once for calls that are alike.
    ['=HENAN.TRADE([@地区],2025)-HENAN.TRADE([@地区],2025)', [trade('济源', 2025)], [527.7, 527.7]],
    [
      '=IF(A1,HENAN.TRADE(X(1),2025),HENAN.TRADE(X(2),2024))',
      [trade('济源', 2025)],
      [527.7, 'unresolved'],
    ],
  ])('knows the calls of %s', (formula, heard, answers) => {
    expect(asked(formula, heard)).toEqual(answers);
  });

  it.each<[string, readonly HeardCall[]]>([
    // Which of the two is which cannot be told.
    ['=HENAN.TRADE(X(1),2025)-HENAN.TRADE(X(2),2025)', [trade('郑州', 2025), trade('济源', 2025)]],
    // A list is asked for one after the other.
    ['=SUM(HENAN.TRADE(X(1),2025))', [trade('郑州', 2025), trade('济源', 2025)]],
    ['=HENAN.TRADE(X(1),2025)', []],
    // Another function, another year.
    ['=HENAN.TRADE(X(1),2025)', [{ id: 'YOY', given: ['济源', 2025] }, trade('济源', 2024)]],
  ])('gives no call of %s the arguments of another', (formula, heard) => {
    expect(new Set(asked(formula, heard))).toEqual(new Set(['unresolved']));
  });

  it('takes a blank for what it is on each host', () => {
    for (const blank of [null, '', 0]) {
      const heard = [{ id: 'TRADE', given: ['济源', 2025, blank] }];
      expect(asked('=HENAN.TRADE(X(1),2025,"")', heard)).toEqual([527.7]);
    }
  });
});

describe('orHeard', () => {
  const expression = { kind: 'expression', text: 'X(1)' } as const;

  it('keeps what was read, and an error that was read', () => {
    expect(orHeard({ ok: true, input: 'A' }, expression, 'B')).toEqual({ ok: true, input: 'A' });
    const failed = { ok: false, error: '#N/A' } as const;
    expect(orHeard(failed, expression, 'B')).toBe(failed);
  });

  it('believes what was heard of a name, which may be one of LET', () => {
    const name = { kind: 'name', name: 'x' } as const;
    expect(orHeard({ ok: true, input: 'A' }, name, 'B')).toEqual({ ok: true, input: 'B' });
  });

  it('takes an error that was handed over for an error', () => {
    const untold = { ok: false, error: '' } as const;
    expect(orHeard(untold, expression, '#REF!')).toEqual({ ok: false, error: '#REF!' });
  });
});
