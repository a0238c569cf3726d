import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/app/fill/readCell.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const problem = (text: string) =>
  readCell(text, 'header', { dataset: newestDataset, language: 'zh-CN' }).problem;

describe('listedNames', () => {
  it.each(['GDP/增速', '进出口、占比', '增速、位次', 'Exports/share', '进出口，占比'])(
    'says that %s asks for two numbers',
    (text) => {
      expect(problem(text)).toEqual({ kind: 'several', of: 'measure' });
    },
  );

  it('says so of a ratio of two parts', () => {
    expect(problem('城镇/农村')).toEqual({ kind: 'several', of: 'breakdown' });
  });

  it.each([
    'GDP，增速（%）',
    'GDP, growth',
    'GDP增速（%）',
    '增速/Growth',
    '社零/Retail sales',
    '一般贸易、加工贸易',
  ])('says nothing of %s', (text) => {
    expect(problem(text)).toBeUndefined();
  });
});
