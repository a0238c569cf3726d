import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/cli/rules/checkNames.ts';
import { contentOf, indicator, member, place } from '../support/content.ts';

const jiyuan = place('419001', { nameZh: '济源市', nameEn: 'Jiyuan' });
const shared = (...aliases: readonly string[]) =>
  checkNames(
    contentOf({
      places: [jiyuan, place('410100', { nameZh: '郑州市', nameEn: 'Zhengzhou', aliases })],
    }),
  );

describe('checkNames', () => {
  it.each(['济源', '济源市', '濟源', '“济源”市', '济 源'])(
    'refuses %s on another place',
    (name) => {
      expect(shared('省会', name)).toEqual([
        {
          file: 'places.csv',
          row: 3,
          column: 'aliases',
          fault: { code: 'shared-name', name, id: '419001' },
        },
      ]);
    },
  );

  it('takes what is its own, romanised or nearly alike', () => {
    expect(shared('郑州', '鄭州', 'Jiyuan', 'jy', '济源示范区')).toEqual([]);
  });

  it('takes two names that only a generated form makes alike', () => {
    const places = [
      place('410700', { nameZh: '新乡市' }),
      place('410721', { nameZh: '新乡县', kind: 'county' }),
    ];
    expect(checkNames(contentOf({ places }))).toEqual([]);
    const claimed = [
      places[0] ?? jiyuan,
      place('410721', { nameZh: '新乡县', kind: 'county', aliases: ['新乡'] }),
    ];
    expect(checkNames(contentOf({ places: claimed }))).toMatchObject([{ row: 3 }]);
  });

  it('holds indicators and breakdowns each among themselves', () => {
    const content = contentOf({
      indicators: [
        indicator('trade', { nameZh: '进出口' }),
        indicator('x', { aliases: ['进出口'] }),
      ],
      breakdowns: [member('a', { nameZh: '进出口' }), member('b', { nameZh: '进出口' })],
    });
    expect(checkNames(content).map(({ file, row }) => [file, row])).toEqual([
      ['indicators.csv', 3],
      ['breakdowns.csv', 3],
    ]);
  });
});
