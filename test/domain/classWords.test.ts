import { describe, expect, it } from 'vitest';
import { classWords } from '../../src/domain/classWords.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const figure = sampleDataset.figure('jy-1');
const computed = sampleDataset.figure('c-luoyang');
if (figure?.origin.kind !== 'published' || computed === undefined) throw new Error('no sample');
const [print] = figure.origin.observations;

describe('classWords', () => {
  it('are what is printed of a class of figures; a number has none', () => {
    const level = { ...print, qualifiers: ['class'], printed: '千亿级' } as const;
    expect(classWords({ origin: { kind: 'published', observations: [level] } })).toBe('千亿级');
    expect([classWords(figure), classWords(computed)]).toEqual([undefined, undefined]);
  });
});
