import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { fullCitation, shortCitation } from '../../src/formulas/citation.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const model = sampleDataset.source('hd');
if (model === undefined) throw new Error('no sample');

const cite = (given: Partial<Source>): Source => ({ ...model, ...given });

describe('shortCitation', () => {
  it.each([
    [{}, '河南日报（2025-08-03）', '河南日报 (2025-08-03)'],
    [{ publisher: '' }, '未注明出版者（2025-08-03）', 'publisher not stated (2025-08-03)'],
    [{ published: '' }, '河南日报（日期不详）', '河南日报 (date not stated)'],
  ])('of %j', (given, chinese, english) => {
    expect(shortCitation(cite(given), 'zh-CN')).toBe(chinese);
    expect(shortCitation(cite(given), 'en-US')).toBe(english);
  });
});

describe('fullCitation', () => {
  const all = { author: '甲|乙', title: '题', url: 'https://example.cn/2' };
  it.each([
    [all, '甲, 乙. 题[EB/OL]. 河南日报, 2025-08-03. https://example.cn/2.'],
    // The address of a mirror is no address of the publisher.
    [{ ...all, kind: 'mirror' }, '甲, 乙. 题[EB/OL]. 河南日报, 2025-08-03.'],
    [{ ...all, author: '', url: '' }, '题[EB/OL]. 河南日报, 2025-08-03.'],
    [
      { author: '', title: '', publisher: '', published: '', url: '' },
      '无题名[EB/OL]. 未注明出版者, [日期不详].',
    ],
  ] as const)('of %j', (given, text) => {
    expect(fullCitation(cite(given), 'zh-CN')).toBe(text);
  });
});
