import { describe, expect, it } from 'vitest';
import { failure, success } from '../../src/domain/result.ts';
import { figureAnswer, inUnit } from '../../src/formulas/figureAnswer.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const context = { dataset, language: 'zh-CN' } as const;

describe('figureAnswer', () => {
  it('states value and ends in the asked unit', () => {
    expect(figureAnswer(success(query({ unit: '万元' })), context)).toMatchObject({
      value: { value: 5277000, low: 5276500, high: 5277500, unit: '万元', figure: { id: 'jy-1' } },
    });
  });

  it('passes a wrong question on', () => {
    const wrong = failure({ code: 'missing-argument', argument: 'place' });
    expect(figureAnswer(wrong, context)).toBe(wrong);
  });
});

describe('inUnit', () => {
  const figure = dataset.figure('jy-1');
  if (figure === undefined) throw new Error('no sample');

  it('keeps an open end open', () => {
    expect(inUnit({ ...figure, high: null }, '万元')).toMatchObject({ value: { high: null } });
  });

  it('converts into nothing that counts something else', () => {
    expect(inUnit(figure, '辆')).toMatchObject({ issue: { code: 'unit-mismatch' } });
  });
});
