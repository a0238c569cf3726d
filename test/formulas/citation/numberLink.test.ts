import { describe, expect, it } from 'vitest';
import { numberLink } from '../../../src/formulas/citation/numberLink.ts';

const page = 'https://example.cn/1.html';

describe('numberLink', () => {
  it.each([
    [page, '527.7億元', `${page}#:~:text=527.7%E5%84%84%E5%85%83`],
    [`${page}#top`, '-2.1%', `${page}#top:~:text=%2D2.1%25`],
    [page, '1,234', `${page}#:~:text=1%2C234`],
    [page, '', page],
    ['', '527.7', ''],
    ['https://example.cn/1.PDF', '527.7', 'https://example.cn/1.PDF'],
    ['https://example.cn/1.xlsx?raw=true', '527.7', 'https://example.cn/1.xlsx?raw=true'],
  ])('%s to %s', (address, printed, link) => {
    expect(numberLink(address, printed)).toBe(link);
  });
});
