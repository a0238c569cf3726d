import { describe, expect, it } from 'vitest';
import { shortCitation } from '../../../src/formulas/citation/shortCitation.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

const news = citedSource({
  publisher: '河南日报',
  publisherEn: 'Henan Daily',
  title: '题',
  published: '2025-08',
});

describe('shortCitation', () => {
  it.each([
    [
      'a communique',
      citedSource(),
      '郑州市统计局，2025年统计公报',
      'Zhengzhou Bureau of Statistics, 2025 communique, in Chinese',
    ],
    ['an article', news, '河南日报（2025-08）', 'Henan Daily, 2025-08, in Chinese'],
    [
      'a page of which little is known',
      bareSource(),
      'example.cn（日期不详）',
      'example.cn, n.d., in Chinese',
    ],
    [
      'a page of which nothing is known',
      bareSource({ url: '', language: '' }),
      '未注明出版者（日期不详）',
      'publisher not stated, n.d.',
    ],
  ])('of %s', (_name, source, chinese, english) => {
    expect(shortCitation(source, 'zh-CN')).toBe(chinese);
    expect(shortCitation(source, 'en-US')).toBe(english);
  });
});
