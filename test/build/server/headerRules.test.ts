import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../src/build/server/headerRules.ts';

describe(headersOf, () => {
  it.each([
    ['taskpane.html', 'no-cache'],
    ['release.json', 'no-cache'],
    ['editions/index.json', 'no-cache'],
    ['help/zh-CN/index.html', 'no-cache'],
    ['editions/2026-11-22-19d0277e.json', 'public, max-age=31536000, immutable'],
    ['scripts/pane.a466f074664fbd81be02.js', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept as %s', (file, value) => {
    expect(headersOf(file).get('Cache-Control')).toBe(value);
  });

  it('says nothing of keeping icons, which Office keeps', () => {
    expect(headersOf('icons/app-32.png').has('Cache-Control')).toBe(false);
  });

  it('opens JSON to Excel’s origin, and the page to its frames, those of 21Vianet too', () => {
    expect(headersOf('functions.json').get('Access-Control-Allow-Origin')).toBe('*');
    const policy = headersOf('taskpane.html').get('Content-Security-Policy') ?? '';
    expect(policy).toContain('https://*.officeapps.live.com');
    expect(policy).toContain('https://*.partner.officewebapps.cn');
  });
});
