import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIndex } from '../../src/domain/nameIndex.ts';

const place = (id: string, nameZh: string, nameEn: string, ...aliases: readonly string[]) => ({
  id,
  nameZh,
  nameEn,
  aliases,
});

const items = [
  place('419001', '济源市', 'Jiyuan', '济源', '濟源', 'jy'),
  place('410100', '郑州市', 'Zhengzhou', '郑州', '鄭州', 'zz'),
  place('410900', '濮阳市', 'Puyang', '濮阳', 'py'),
  place('GP-x', '郑州', 'Zhengzhou group', 'py'),
];
const { match } = nameIndex(items);

describe('nameIndex', () => {
  it.each([
    ['济源', '419001'],
    ['济源市', '419001'],
    ['濟源', '419001'],
    ['JIYUAN', '419001'],
    ['jy', '419001'],
    ['419001', '419001'],
    [' 济 源 ', '419001'],
    // An alias of one, but the full name of the other.
    ['郑州', 'GP-x'],
  ])('finds %j', (name, id) => {
    expect(match(name)).toMatchObject({ kind: 'one', item: { id } });
  });

  it('says what an ambiguous name may mean', () => {
    expect(match('py')).toEqual({ kind: 'many', items: [items[2], items[3]] });
  });

  it.each([
    ['济原', ['419001']],
    ['jiyaun', ['419001']],
    ['郑州城', ['410100', 'GP-x']],
    ['濮', []],
    ['', []],
    ['火星', []],
  ])('suggests for %j what is spelled alike', (name, ids) => {
    const found = match(name);
    expect(found.kind === 'none' && found.suggestions.map(({ id }) => id)).toEqual(ids);
  });

  it('finds every thing by every spelling that is its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items.slice(0, 2)), fc.nat(), (item, pick) => {
        const names = [item.id, item.nameZh, item.nameEn];
        const name = names[pick % names.length] ?? '';
        expect(match(name.toUpperCase())).toEqual({ kind: 'one', item });
      }),
    );
  });

  it('suggests what begins otherwise only where nothing begins alike', () => {
    const index = nameIndex([...items, place('410102', '中原区', 'Zhongyuan District', '中原')]);
    const suggested = (name: string) => {
      const found = index.match(name);
      return found.kind === 'none' && found.suggestions.map(({ id }) => id);
    };
    expect(suggested('济原')).toEqual(['419001']);
    expect(suggested('平原')).toEqual(['410102']);
  });

  it('takes an id for its own thing, also where it is the alias of another', () => {
    const both = [place('zx', '甲', 'A'), place('B', '乙', 'B town', 'ZX')];
    const other = nameIndex(both);
    expect(other.match(' zx ')).toEqual({ kind: 'one', item: both[0] });
    expect(other.match('ZX')).toEqual({ kind: 'many', items: both });
  });

  it('asks where two things have the same full name', () => {
    const both = [place('a', '新区', 'New area'), place('b', '新区', 'New district')];
    expect(nameIndex(both).match('新区')).toEqual({ kind: 'many', items: both });
  });

  it('suggests three at most, what is more alike before', () => {
    const towns = [
      place('1', 'abcdefxy', 'one'),
      place('2', 'abcdefgx', 'two'),
      place('3', 'abcdefghi', 'three'),
      place('4', 'abcdxfgh', 'four', 'abcdefyy'),
    ];
    const suggested = nameIndex(towns).match('abcdefgh');
    expect(suggested.kind === 'none' && suggested.suggestions.map(({ id }) => id)).toEqual([
      '3',
      '2',
      '4',
    ]);
  });

  it.each([
    [80, ['1']],
    [81, []],
  ])('suggests for %i characters %j', (length, ids) => {
    const long = nameIndex([place('1', 'a'.repeat(78), 'one')]).match('a'.repeat(length));
    expect(long.kind === 'none' && long.suggestions.map(({ id }) => id)).toEqual(ids);
  });
});
