import { describe, expect, it } from 'vitest';
import { chicagoCitation } from '../../../src/formulas/citation/chicagoCitation.ts';
import { bareSource, citedSource } from '../../support/citedSource.ts';

describe('chicagoCitation', () => {
  it.each([
    [
      citedSource({ title: '题' }),
      'Zhengzhou Bureau of Statistics. “题 [in Chinese].” April 24, 2026. Accessed November 22, 2026. https://www.example.cn/1.html.',
    ],
    [
      citedSource({ title: '题', published: '2026-04', url: '' }),
      'Zhengzhou Bureau of Statistics. “题 [in Chinese].” April 2026. Accessed November 22, 2026.',
    ],
    [
      bareSource({ title: '题', url: '' }),
      'publisher not stated. “题 [in Chinese].” n.d. Accessed November 22, 2026.',
    ],
  ])('of %j', (source, text) => {
    expect(chicagoCitation(source, '2026-11-22')).toBe(text);
  });
});
