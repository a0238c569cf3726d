import { describe, expect, it } from 'vitest';
import { literal, type BuildableArgument } from '../../../src/app/formulaText/formulaArgument.ts';
import { plainFormula } from '../../../src/app/formulaText/plainFormula.ts';

const cell: BuildableArgument = {
  kind: 'cell',
  cell: { row: 3, column: 1, rowFixed: true, columnFixed: true },
};

describe('plainFormula', () => {
  it('puts references and literals into arithmetic', () => {
    expect(plainFormula`=${cell}*(1+${literal(0.05)})`).toBe('=$B$4*(1+0.05)');
  });

  it('quotes a text, whatever is in it', () => {
    expect(plainFormula`=${cell}&${literal('"&HYPERLINK("x")')}`).toBe(
      '=$B$4&"""&HYPERLINK(""x"")"',
    );
  });
});
