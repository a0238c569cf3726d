import { describe, expect, it } from 'vitest';
import { placeAliasRule, plainAliasRule } from '../../../src/cli/edition/aliasRules.ts';
import { withAliases } from '../../../src/cli/edition/withAliases.ts';
import { nameIndex } from '../../../src/domain/nameIndex.ts';
import type { Place } from '../../../src/domain/place.ts';
import { indicator, place } from '../support/content.ts';

const places = withAliases(
  [
    place('410100', { nameZh: '郑州市', nameEn: 'Zhengzhou' }),
    place('411000', { nameZh: '许昌市', nameEn: 'Xuchang' }),
    place('411001', { nameZh: '西昌市', nameEn: 'Xichang' }),
    place('410803', { nameZh: '中站区', nameEn: 'Zhongzhan District', kind: 'county' }),
    place('ZN-a', { nameZh: '许昌', nameEn: 'Xuchang Zone', kind: 'zone' }),
    place('CO-a', { nameZh: '郑州集团', nameEn: 'Zhengzhou Group', kind: 'company' }),
    place('CL-a', { nameZh: '硅碳集群', nameEn: 'Silicon', kind: 'cluster' }),
  ],
  placeAliasRule,
);

function found(name: string): readonly string[] {
  const match = nameIndex<Place>(places).match(name);
  if (match.kind === 'one') return [match.item.id];
  return match.kind === 'many' ? match.items.map(({ id }) => id) : [];
}

describe('withAliases', () => {
  it.each([
    ['郑州', ['410100']],
    ['鄭州市', ['410100']],
    ['zhengzhou', ['410100']],
    ['zz', ['410100']],
    ['zzq', ['410803']],
    ['zhengzhoujituan', ['CO-a']],
    ['guitanjiqun', ['CL-a']],
  ])('%s is %j: what is more senior keeps its short forms', (name, ids) => {
    expect(found(name)).toEqual(ids);
  });

  it('keeps initials that two cities share with both', () => {
    expect(found('xc')).toEqual(['411000', '411001']);
  });

  it('never gives a spelling that is the very name of another', () => {
    expect(places.find(({ id }) => id === '411000')?.aliases).not.toContain('许昌');
    expect(found('许昌')).toEqual(['ZN-a']);
  });

  it('gives no initials to companies and clusters', () => {
    expect([found('zzjt'), found('gtjq')]).toEqual([[], []]);
  });

  it('keeps curated aliases first and repeats none', () => {
    const trade = indicator('trade', {
      nameZh: '进出口',
      nameEn: 'Trade',
      aliases: ['外贸', 'jck'],
    });
    expect(withAliases([trade], plainAliasRule)[0]?.aliases).toEqual(
      '外贸 jck 進出口 外貿 jinchukou waimao'.split(' '),
    );
  });
});
