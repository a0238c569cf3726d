import { describe, expect, it } from 'vitest';
import { isPeriodArgument, lastFew, namesWithIds } from '../../src/formulas/messageParts.ts';

describe('lastFew', () => {
  it('leaves out the first of many', () => {
    expect(lastFew(['1', '2'], '、')).toBe('1、2');
    expect(lastFew(['1', '2', '3', '4', '5', '6', '7', '8', '9'], ', ')).toBe(
      '…, 2, 3, 4, 5, 6, 7, 8, 9',
    );
  });
});

describe('namesWithIds', () => {
  it('quotes the name in the language, with its id', () => {
    const items = [{ id: '419001', nameZh: '济源', nameEn: 'Jiyuan' }];
    expect(namesWithIds(items, 'zh-CN')).toBe('"济源"(419001)');
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
