import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableSpellings,
  normalizeName,
  spellingsOf,
  withShortName,
} from '../../src/domain/name.ts';

describe('normalizeName', () => {
  it.each([
    ['济源', '济源'],
    [' ＪＩ Yuan', 'jiyuan'],
    ['“一带一路”', '一带一路'],
    ['海立·海尔', '海立海尔'],
    ['yoy-rank', 'yoyrank'],
    ['r\u02D9', '\u1E59'],
    ['', ''],
  ])('of %j is %j', (text, name) => {
    expect(normalizeName(text)).toBe(name);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeName(text);
        expect(normalizeName(once)).toBe(once);
      }),
    );
  });

  it('does not mind white space, case or width', () => {
    const name = fc.stringMatching(/^[a-z]{1,10}$/u);
    fc.assert(
      fc.property(name, (text) => {
        const wide = Array.from(text.toUpperCase(), (letter) =>
          String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(normalizeName(` ${wide.join(' ')} `)).toBe(text);
      }),
    );
  });
});

const named = (nameZh: string, aliases: readonly string[]): string =>
  withShortName({ id: 'x', nameZh, nameEn: 'X', aliases }).nameZh;

describe('withShortName', () => {
  it.each([
    ['济源市', ['济源示范区', '济源', 'jy'], '济源'],
    ['中部省会城市', ['中部六省省会', '中部省会'], '中部省会'],
    ['郑州航空港区', ['港区', '郑州航空港', 'ZAEZ'], '郑州航空港'],
    ['中国', ['全国'], '中国'],
    ['世界', [''], '世界'],
  ])('of %s is its beginning among %j', (nameZh, aliases, short) => {
    expect(named(nameZh, aliases)).toBe(short);
  });
});

describe('spellingsOf', () => {
  it('has none of what an edition lacks', () => {
    expect(spellingsOf(undefined)).toEqual([]);
  });
});

describe('comparableSpellings', () => {
  it('are the spellings as they are compared, the same list each time', () => {
    const item = { id: 'gdp', nameZh: '“生产总值”', nameEn: 'Gross Product', aliases: ['GDP'] };
    expect(comparableSpellings(item)).toEqual(spellingsOf(item).map(normalizeName));
    expect(comparableSpellings(item)).toContain('grossproduct');
    expect(comparableSpellings(item)).toBe(comparableSpellings(item));
    expect(comparableSpellings(undefined)).toEqual([]);
  });
});
