import { describe, expect, it } from 'vitest';
import { publishedFigure } from '../../src/dataset/publishedFigure.ts';
import type { Observation, Qualifier } from '../../src/domain/observation.ts';
import { sampleDataset, sampleEdition } from '../support/sampleEdition.ts';

const indicator = sampleDataset.indicator('trade');
const [model] = sampleEdition.observations;
if (indicator === undefined || model === undefined) throw new Error('no sample');

const print = (given: Partial<Observation>): Observation => ({ ...model, ...given });
const vague = (value: number, ...qualifiers: readonly Qualifier[]): Observation =>
  print({ value, halfWidth: null, qualifiers });

describe('publishedFigure', () => {
  it.each([
    [print({}), 527.7, 527.65, 527.75, '亿元'],
    [print({ value: 7683, unit: '万元', halfWidth: 0.5 }), 0.7683, 0.76825, 0.76835, '亿元'],
    [print({ measure: 'yoy', value: 38.7, unit: '%' }), 0.387, 0.3865, 0.3875, '1'],
    [print({ measure: 'yoy', value: 1.2, unit: '倍' }), 1.2, 1.15, 1.25, '1'],
    [print({ value: 6.7, unit: '亿美元' }), 6.7, 6.65, 6.75, '亿美元'],
    [print({ value: 24, halfWidth: 0 }), 24, 24, 24, '亿元'],
    // What the wording leaves open has no end.
    [vague(1000, 'over'), 1000, 1000, null, '亿元'],
    [vague(100, 'under'), 100, null, 100, '亿元'],
    [vague(30, 'within'), 30, null, 30, '亿元'],
    [vague(1000, 'about'), 1000, null, null, '亿元'],
    [vague(1000, 'about', 'over'), 1000, null, null, '亿元'],
    [
      print({ value: 1000, halfWidth: null, qualifiers: ['about'], printed: '近千億' }),
      1000,
      null,
      1000,
      '亿元',
    ],
    [vague(1000, 'class'), 1000, null, null, '亿元'],
  ])('of %# is %d between %d and %d %s', (observation, value, low, high, unit) => {
    expect(
      publishedFigure([{ vintage: '', observations: [observation] }], indicator),
    ).toMatchObject({ value, low, high, unit });
  });

  it.each([
    ['published', [print({})]],
    ['published', [print({}), print({ value: 527.75 })]],
    ['published', [print({}), print({ value: 528, halfWidth: 0.5 })]],
    ['published', [print({}), print({ value: 52.77, unit: 'billion yuan', halfWidth: 0.005 })]],
    ['published', [print({}), vague(600, 'about')]],
    // Cut to whole 亿元 instead of rounded: the finer figure corrects it.
    ['published', [print({}), print({ value: 527, halfWidth: 0.5 })]],
    ['conflict', [print({}), print({ value: 526, halfWidth: 0.5 })]],
    ['conflict', [print({}), print({ value: 527.9 })]],
    ['conflict', [print({}), vague(600, 'about'), print({ value: 600 })]],
    ['about', [vague(500, 'about'), vague(600, 'over')]],
  ] as const)('is %s (%#)', (status, [first, ...others]) => {
    const printings = [{ vintage: '', observations: [first, ...others] }] as const;
    expect(publishedFigure(printings, indicator).status).toBe(status);
  });
});
