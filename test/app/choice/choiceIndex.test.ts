import { describe, expect, it } from 'vitest';
import { namedChoice } from '../../../src/app/choice/choice.ts';
import { choiceIndex } from '../../../src/app/choice/choiceIndex.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const { places, indicators } = firstDataset.edition;
const placeIndex = choiceIndex(places.map((place) => namedChoice(place, 'zh-CN')));
const indicatorIndex = choiceIndex(indicators.map((item) => namedChoice(item, 'zh-CN')));

describe('choiceIndex', () => {
  it.each(['jy', '济源', '濟源', 'jiyuan', 'Ji Yuan', '419001', ' 济 '])(
    'finds 济源市 first by %s',
    (typed) => {
      expect(placeIndex.narrow(typed)[0]?.label).toBe('济源市');
    },
  );

  it.each(['gdp', '地区生产总值', '生产总值', 'Gross domestic'])(
    'finds 地区生产总值 by %s',
    (typed) => {
      expect(indicatorIndex.narrow(typed).map(({ label }) => label)).toContain('地区生产总值');
    },
  );

  it('leaves all while nothing is typed, and none where nothing fits', () => {
    expect(placeIndex.narrow(' ')).toHaveLength(places.length);
    expect(placeIndex.narrow('伦敦')).toEqual([]);
  });

  it('puts whole names before beginnings and those before pieces, else keeps the order', () => {
    const labels = ['新郑港', '郑州港', '港郑', '郑', '郑港'];
    const index = choiceIndex(
      labels.map((label) => ({ value: label, label, detail: '', spellings: [] })),
    );
    expect(index.narrow('郑').map(({ label }) => label)).toEqual([
      '郑',
      '郑州港',
      '郑港',
      '新郑港',
      '港郑',
    ]);
  });

  it('takes a text for a choice only where it spells just one in full', () => {
    expect(placeIndex.spelled('JY')?.value).toBe('419001');
    expect(placeIndex.spelled('济')).toBeUndefined();
    expect(placeIndex.spelled('')).toBeUndefined();
    const twice = ['a', 'b'].map((value) => ({
      value,
      label: value,
      detail: '',
      spellings: ['same'],
    }));
    expect(choiceIndex(twice).spelled('same')).toBeUndefined();
  });
});
