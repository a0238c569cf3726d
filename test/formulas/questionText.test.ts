import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/dataset/questionOf.ts';
import { figureText, partText, questionText } from '../../src/formulas/questionText.ts';
import { query } from '../support/query.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const level = questionOf(sampleDataset, query(), '2025');
const share = questionOf(sampleDataset, query({ breakdown: 'us', measure: 'share' }), '2025');

describe('questionText', () => {
  it.each([
    [level, '济源进出口', 'Jiyuan, Imports and exports'],
    [share, '济源进出口（美国）占比', 'Jiyuan, Imports and exports (United States), share'],
  ])('%#', (question, chinese, english) => {
    expect([questionText(question, 'zh-CN'), questionText(question, 'en-US')]).toEqual([
      chinese,
      english,
    ]);
  });
});

describe('figureText', () => {
  it('has the period behind the place', () => {
    expect(figureText(level, 'zh-CN')).toBe('济源2025年进出口');
    expect(figureText(level, 'en-US')).toBe('Jiyuan 2025, Imports and exports');
  });
});

describe('partText', () => {
  it('has no place', () => {
    expect(partText(share, 'zh-CN')).toBe('进出口（美国）占比');
  });
});
