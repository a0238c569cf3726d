import { describe, expect, it } from 'vitest';
import { answerablePeriods, answering } from '../../src/dataset/answering.ts';
import { cellKey } from '../../src/dataset/figureCell.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

function ids(given: NonNullable<Parameters<typeof query>[0]>): readonly string[] {
  const question = query(given);
  const period = given.code ?? '2025';
  const cell = dataset.cell(cellKey({ ...question, period }));
  return cell === undefined ? [] : answering(cell, question).map(({ id }) => id);
}

describe('answering', () => {
  it.each([
    [{ place: '419001' }, ['jy-1']],
    [{ place: '410300' }, ['c-luoyang']],
    [{ place: '410300', basis: 'published' }, []],
    [{ place: '410300', basis: 'computed' }, ['c-luoyang']],
    [{ place: '410100', code: '2024H1' }, []],
    [{ place: '410100', code: '2024H1', basis: 'computed' }, ['c-base']],
    [{ place: '419001', basis: 'computed' }, ['jy-1']],
    [{ place: '410100', code: '2024H1', basis: 'any' }, ['c-base']],
    [{ place: '410100', code: '2025H1', basis: 'any' }, ['zz-4']],
  ] as const)('to %j are %j', (given, answers) => {
    expect(ids(given)).toEqual(answers);
  });
});

describe('answerablePeriods', () => {
  it('leave out what the basis keeps back', () => {
    const preferred = query({ place: '410100' });
    expect(answerablePeriods(dataset, preferred)).toEqual(['2025', '2024', '2025H1', '2025H2']);
    expect(answerablePeriods(dataset, { ...preferred, basis: 'published' })).toEqual([
      '2025',
      '2024',
      '2025H1',
    ]);
    expect(answerablePeriods(dataset, { ...preferred, basis: 'computed' })).toContain('2024H1');
  });
});
