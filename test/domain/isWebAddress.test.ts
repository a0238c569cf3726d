import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/domain/isWebAddress.ts';

describe('isWebAddress', () => {
  it.each([
    'https://en.people.cn/n3/2021/1019/c90000-9909004.html',
    'http://www.360elib.com:2027/detail.aspx?NewsCode=NC312&NewsId=1',
    'HTTPS://例子.中国/页#段',
    'http://[::1]:8080/',
    'https://a.cn',
  ])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.cn/',
    'www.a.cn/',
    'https://',
    'https:///a',
    'https://user:word@a.cn/',
    'https://a.cn/ b',
    ' https://a.cn/',
    '\\\\host\\share',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
