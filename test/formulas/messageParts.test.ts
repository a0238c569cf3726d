import { describe, expect, it } from 'vitest';
import { isPeriodArgument, lastPeriods, namesWithIds } from '../../src/formulas/messageParts.ts';

describe('lastPeriods', () => {
  it('are words in either language, of many the last ones', () => {
    expect(lastPeriods(['2021M11C', '2025'], 'zh-CN')).toBe('2021年1–11月、2025年');
    const many = Array.from({ length: 9 }, (_, index) => `200${index}H1`);
    expect(lastPeriods(many, 'en-US')).toMatch(/^…, Jan–Jun 2001, .*, Jan–Jun 2008$/u);
  });
});

describe('namesWithIds', () => {
  it('quotes the name in the language, with its id', () => {
    const items = [{ id: '419001', nameZh: '济源', nameEn: 'Jiyuan' }];
    expect(namesWithIds(items, 'zh-CN')).toBe('“济源”（419001）');
    expect(namesWithIds([...items, ...items], 'en-US')).toBe(
      '"Jiyuan" (419001), "Jiyuan" (419001)',
    );
  });
});

describe('isPeriodArgument', () => {
  it.each([
    ['period', true],
    ['to', true],
    ['place', false],
  ])('%s: %s', (argument, isTrue) => {
    expect(isPeriodArgument({ code: 'missing-argument', argument })).toBe(isTrue);
  });
});
