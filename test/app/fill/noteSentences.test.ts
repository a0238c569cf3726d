import { expect, it } from 'vitest';
import { noteSentences } from '../../../src/app/fill/noteSentences.ts';

const texts = (note: string): readonly string[] => noteSentences(note).map(({ text }) => text);

it.each([
  [
    '注：1.绝对数按现价计算，增速按不变价计算；2.不含济源。',
    ['绝对数按现价计算，增速按不变价计算', '不含济源'],
  ],
  ['注：1. 本表为海关统计数', ['本表为海关统计数']],
  ['（注：初步数）', ['初步数']],
  ['* 含航空港区', ['含航空港区']],
  ['Note: excl. Jiyuan. Jan. and Feb. together', ['excl. Jiyuan', 'Jan. and Feb. together']],
  ['注：', []],
])('parts %s into its sentences', (note, sentences) => {
  expect(texts(note)).toEqual(sentences);
});

it('parts a sentence at its commas and brackets, but for a name that is said once more', () => {
  const [sentence] = noteSentences('地区生产总值（GDP）按现价计算，同比增速（%）');
  expect(sentence?.clauses).toEqual(['地区生产总值按现价计算', '同比增速', '%']);
});
