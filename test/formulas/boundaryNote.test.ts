import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { boundaryNote } from '../../src/formulas/boundaryNote.ts';
import { shown } from '../support/evaluateFormula.ts';
import { grownPlace as dataset } from '../support/grownPlace.ts';
import { linesDataset } from '../support/linesEdition.ts';

function note(id: string, language: Language = 'zh-CN'): string {
  const figure = dataset.figure(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return boundaryNote(figure, { dataset, language });
}

describe('boundaryNote', () => {
  it.each(['a', 'b', 'c'])('is on both levels and on the growth between them: %s', (id) => {
    expect(note(id)).toBe('2024年区划调整（一镇并入）');
    expect(note(id, 'en-US')).toBe('boundary changed in 2024 (a town joined)');
  });

  it.each(['d', 'e', 'f', 'g', 'h', 'i', 'j'])('is on nothing else: %s', (id) => {
    expect(note(id)).toBe('');
  });

  it('says why growth and increase over it do not answer unasked', () => {
    const levels = linesDataset(`
      a 410300 trade - 2023 level 100.0亿元
      b ZN-grown trade - 2023 level 100.0亿元
      c ZN-grown trade - 2024 level 130.0亿元`);
    const said = (call: string, language: Language = 'zh-CN'): unknown =>
      shown(`=HENAN.${call}`, { dataset: levels, language });
    expect(said('YOY("ZN-grown","trade",2024)')).toContain(
      '两年公布额之比 30%，其间区划调整（一镇并入）',
    );
    expect(said('FIGURE("ZN-grown","trade",2024,,"增量")', 'en-US')).toContain(
      'but the boundary changed between them (a town joined)',
    );
    expect(said('STATUS("ZN-grown","trade",2024,,"同比")')).toMatch(/^missing .*区划调整/u);
    expect(said('STATUS("ZN-grown","trade",2024,,"同比","可测算")')).toMatch(
      /^mixed-base .*2024年区划调整（一镇并入）/u,
    );
  });

  it('stands in STATUS', () => {
    expect(shown('=HENAN.STATUS("ZN-grown","gdp",2024)', { dataset })).toContain(
      '2024年区划调整（一镇并入）',
    );
  });
});
