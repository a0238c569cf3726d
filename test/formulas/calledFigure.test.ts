import { describe, expect, it } from 'vitest';
import { calledFigure } from '../../src/formulas/calledFigure.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const [first, second] = [sampleDataset.figure('zz-1'), sampleDataset.figure('zz-3')];
if (first === undefined || second === undefined) throw new Error('no sample');

describe('calledFigure', () => {
  it('is marked as computed, with its method, inputs and interval', () => {
    const figure = calledFigure({
      method: 'cagr',
      place: '410100',
      indicator: 'trade',
      breakdown: '',
      period: '2025',
      measure: 'yoy',
      reference: '',
      value: 0.168,
      unit: '1',
      inputs: [first, second],
      interval: { low: 0.167, high: 0.169 },
    });
    expect(figure).toMatchObject({
      id: 'cagr~zz-1~zz-3',
      status: 'computed',
      low: 0.167,
      high: 0.169,
      origin: {
        kind: 'computed',
        computed: { method: 'cagr', inputs: ['zz-1', 'zz-3'], low: 0.167, high: 0.169 },
      },
    });
  });
});
