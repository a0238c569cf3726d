import { describe, expect, it } from 'vitest';
import { faultDetails } from '../../../src/app/fault/faultDetails.ts';

const place = {
  version: '1.2.3',
  edition: '2026-11-22-cf94d799',
  language: 'zh-CN',
  browser: 'Mozilla/5.0',
} as const;

describe('faultDetails', () => {
  it('has version, edition, language, browser and stack, one below the other', () => {
    const fault = { error: 'TypeError: x', stack: '    at f (a.js:1:2)' };
    expect(faultDetails(fault, place).split('\n')).toEqual([
      'Henan Figures 1.2.3',
      'edition 2026-11-22-cf94d799, zh-CN',
      'Mozilla/5.0',
      'TypeError: x',
      '    at f (a.js:1:2)',
    ]);
  });

  it('leaves out what is not known', () => {
    const details = faultDetails({ error: 'undefined', stack: '' }, { ...place, edition: '' });
    expect(details).toBe('Henan Figures 1.2.3\nzh-CN\nMozilla/5.0\nundefined');
  });
});
