import { describe, expect, it } from 'vitest';
import { citedBody, siteText } from '../../../src/formulas/citation/citedBody.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

describe('citedBody', () => {
  it.each([
    ['its publisher', citedSource(), '郑州市统计局', 'Zhengzhou Bureau of Statistics'],
    [
      'the site that was read',
      citedSource({ publisher: '' }),
      '公报库',
      'Zhengzhou Bureau of Statistics',
    ],
    ['a site without an English name', bareSource({ site: '大河网' }), '大河网', '大河网'],
    ['the host of its address', bareSource(), 'example.cn', 'example.cn'],
    ['nobody', bareSource({ url: '' }), '未注明出版者', 'publisher not stated'],
  ])('is %s', (_name, source, chinese, english) => {
    expect([citedBody(source, 'zh-CN'), citedBody(source, 'en-US')]).toEqual([chinese, english]);
  });
});

describe('siteText', () => {
  it.each([
    ['https://tjgb.example.cn/a?b=1', 'tjgb.example.cn'],
    ['HTTP://WWW.Example.cn', 'Example.cn'],
    ['not an address', ''],
  ])('of %s', (url, text) => {
    expect(siteText(bareSource({ url }), 'zh-CN')).toBe(text);
  });
});
