import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/app/fill/readText.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const left = (text: string): readonly string[] => readText(newestDataset, text, 'header').left;

describe('a bracket of marks alone', () => {
  it.each([
    '出口（-）',
    '出口(+)',
    '进口（—）',
    '进出口（/）',
    '郑州市（-）',
    'Exports (-)',
    'GDP增长（-）',
  ])('is not understood: %s', (text) => {
    expect(left(text)).not.toEqual([]);
  });

  it.each([
    '进口（ ）',
    '进出口（%）',
    '比上年增长（+、-）%',
    '进出口同比(+/-)',
    '同比(±%)',
    '顺差（+）逆差（-）',
    '差额（+/-）',
    'Balance (deficit -)',
  ])('says the sign that its numbers have anyway: %s', (text) => {
    expect(left(text)).toEqual([]);
  });

  it.each(['顺差（-）逆差（+）', 'Balance (surplus -)', '差额（逆差+）'])(
    'turns it around: %s',
    (text) => {
      expect(left(text)).not.toEqual([]);
    },
  );
});
