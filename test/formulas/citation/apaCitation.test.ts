import { describe, expect, it } from 'vitest';
import { apaCitation } from '../../../src/formulas/citation/apaCitation.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

describe('apaCitation', () => {
  it.each([
    [
      citedSource({ title: '题' }),
      'Zhengzhou Bureau of Statistics. (2026, April 24). 题 [in Chinese]. Communique Library. https://www.example.cn/1.html',
    ],
    [
      citedSource({ title: 'Trade up', language: 'en', site: '', published: '2026' }),
      'Zhengzhou Bureau of Statistics. (2026). Trade up. https://www.example.cn/1.html',
    ],
    // The site stands for the body that nobody states: it is not named twice.
    [
      bareSource({ site: '大河网', siteEn: 'Dahe.cn', title: '题' }),
      'Dahe.cn. (n.d.). 题 [in Chinese]. https://www.example.cn/1.html',
    ],
  ])('of %j', (source, text) => {
    expect(apaCitation(source)).toBe(text);
  });
});
