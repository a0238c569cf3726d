import { describe, expect, it } from 'vitest';
import { fullCitation } from '../../../src/formulas/citation/fullCitation.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

const read = '2026-11-22';

describe('fullCitation', () => {
  it.each([
    [
      'a body',
      citedSource(),
      '郑州市统计局. 2025年郑州市国民经济和社会发展统计公报[EB/OL]. (2026-04-24)[2026-11-22]. https://www.example.cn/1.html.',
    ],
    [
      'authors, after whose title the body stands',
      citedSource({ author: '甲|乙', title: '题' }),
      '甲, 乙. 题[EB/OL]. 郑州市统计局, (2026-04-24)[2026-11-22]. https://www.example.cn/1.html.',
    ],
    [
      'a page without a title, by its site',
      bareSource({ site: '大河网' }),
      '大河网. 大河网[EB/OL]. (日期不详)[2026-11-22]. https://www.example.cn/1.html.',
    ],
    [
      'nothing known',
      bareSource({ url: '' }),
      '未注明出版者. 无题名[EB/OL]. (日期不详)[2026-11-22].',
    ],
  ])('of %s', (_name, source, text) => {
    expect(fullCitation(source, 'zh-CN', read)).toBe(text);
  });

  it('gives bodies in English to English readers', () => {
    expect(fullCitation(citedSource(), 'en-US', read)).toMatch(
      /^Zhengzhou Bureau of Statistics\. /u,
    );
  });
});
