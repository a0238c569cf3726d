import { describe, expect, it } from 'vitest';
import { answerQuantity } from '../../../src/app/text/answerQuantity.ts';
import { inUnit } from '../../../src/formulas/figureAnswer.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

describe('answerQuantity', () => {
  it('is the number in the unit of the answer, with what its figure says', () => {
    const figure = sampleDataset.figure('jy-1');
    const answer = figure === undefined ? undefined : inUnit(figure, '万元');
    if (answer?.ok !== true) throw new Error('no sample');
    expect(answerQuantity(answer.value)).toMatchObject({
      value: 5_277_000,
      unit: '万元',
      measure: 'level',
      status: 'published',
      origin: figure?.origin,
    });
  });
});
