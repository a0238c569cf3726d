import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../src/app/ports/block.ts';
import { blockChanges } from '../../src/excel/blockChanges.ts';
import { blockPlan } from '../../src/excel/blockPlan.ts';
import { formula } from '../support/worksheetFormula.ts';

const spilling: CellContent = { kind: 'formula', formula: formula('=SEQUENCE(3)') };
const spilled: CellContent = { kind: 'spilled', text: '2', numberFormat: '0' };

const before = {
  formulas: [
    ['', 'x'],
    ['=1+1', ''],
    ['', ''],
  ],
  values: [
    ['', 'x'],
    ['=1+1', ''],
    ['', ''],
  ],
  numberFormats: [
    ['@', 'General'],
    ['General', 'General'],
    ['General', 'General'],
  ],
};

describe('blockChanges', () => {
  const plan = blockPlan([[spilling, { kind: 'empty' }], [spilled], [spilled]]);
  const changes = blockChanges(plan, before, { sheet: '模型', row: 4, column: 1 });

  it('covers every cell of the rectangle, row by row, where it stands', () => {
    const places = changes.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(places).toEqual(
      ['4 1', '4 2', '5 1', '5 2', '6 1', '6 2'].map((place) => `模型 ${place}`),
    );
  });

  it('gives a formula a format that lets it calculate, and leaves what is to stay', () => {
    expect(changes[0]).toMatchObject({ entry: '=SEQUENCE(3)', numberFormat: 'General' });
    expect(changes[1]).toMatchObject({ entry: null, numberFormat: null });
  });

  it('empties only what stands in the spill, which is a text that looks like a formula', () => {
    expect(changes[2]).toMatchObject({
      entry: '',
      expected: { held: { formula: '=1+1', isFormula: false } },
      isSpilled: true,
      ignoresContent: false,
    });
    expect(changes[4]).toMatchObject({ entry: null, numberFormat: '0', ignoresContent: true });
  });
});
