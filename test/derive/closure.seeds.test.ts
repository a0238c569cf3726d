import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/cli/edition/buildEdition.ts';
import { readPackage } from '../../src/cli/package/readPackage.ts';
import { answeringOrder } from '../../src/dataset/answeringOrder.ts';
import { closure } from '../../src/derive/closure.ts';
import { relations } from '../../src/derive/relations.ts';
import { tradeFlows } from '../../src/domain/wellKnownIndicators.ts';
import { notComingOut } from '../support/recomputed.ts';

const { content } = readPackage('seeds');
if (content === undefined) throw new Error('seeds cannot be read');
const edition = buildEdition(content);
const input = { ...edition, printings: answeringOrder(edition) };
const computed = new Map(edition.computed.map((figure) => [figure.id, figure]));
const observations = new Map(edition.observations.map((item) => [item.id, item]));

describe('closure of the data package', () => {
  it.each([
    ['洛阳 2025 trade, a gap', 'c:410300/trade/-/2025/level', 304.3, 304.2, 304.4],
    ['许昌 2023H1 imports, a balance', 'c:411000/imports/-/2023H1/level', 17.8, 17.7, 17.9],
    ['郑州 2025H2 trade, periods', 'c:410100/trade/-/2025H2/level', 3755.0, 3754.9, 3755.1],
    [
      '郑州 2024H1 trade, an implied base',
      'c:410100/trade/-/2024H1/level/implied-base',
      1980.4,
      1979.6,
      1981.1,
    ],
    [
      '郑州航空港区 2024 trade, an implied base',
      'c:ZN-zhengzhou-airport/trade/-/2024/level/implied-base',
      4094,
      4093.0,
      4095.0,
    ],
  ])('gives %s', (_what, id, value, low, high) => {
    const figure = computed.get(id);
    expect(figure?.value).toBeCloseTo(value, 1);
    expect(figure?.low).toBeCloseTo(low, 1);
    expect(figure?.high).toBeCloseTo(high, 1);
  });

  it.each([
    ['郑州 2024H2 from the implied 2024H1', /^c:410100\/trade\/-\/2024H2\//u],
    ['an area', /\/(?:land|planned|floor|grain)-area\/[^/]*\/[^/]*\/(?:level|share)/u],
    ['the whole of a plan', /key-project-investment/u],
    ['trade as 发制品 plus its raw materials', /^c:411000\/trade\/hair-[a-z-]*\+hair-/u],
  ])('never gives %s', (_what, pattern) => {
    expect([...computed.keys()].filter((id) => pattern.test(id))).toEqual([]);
  });

  it.each(['gdp', 'retail-sales'])('never gives a level of %s from its growth', (id) => {
    const levels = edition.computed.filter(
      ({ indicator, measure }) => indicator === id && measure === 'level',
    );
    const methods = new Set(levels.map(({ method }) => method));
    expect([...methods].toSorted()).toEqual(
      id === 'gdp' ? ['parts-part', 'parts-whole', 'periods'] : ['parts-whole', 'periods'],
    );
  });

  it('keeps currencies apart', () => {
    const mixed = edition.computed.filter(({ unit, inputs }) =>
      inputs.some((id) => {
        const from = computed.get(id)?.unit ?? observations.get(id)?.unit ?? '';
        const pair = [unit, from].toSorted().join();
        return pair === '亿元,亿美元' || pair === '亿元,万美元';
      }),
    );
    expect(mixed).toEqual([]);
  });

  it('can be recomputed by hand, every figure from the inputs that it names', () => {
    expect(notComingOut(edition)).toEqual([]);
  });

  it('takes less than half a millisecond a figure', () => {
    closure(input);
    const start = process.cpuUsage();
    closure(input);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e3 / edition.observations.length).toBeLessThan(0.5);
  });
});

describe('relations of the data package', () => {
  const found = relations(input);

  it('names each conflict and no false one', () => {
    const conflicts = found.filter(({ verdict }) => verdict === 'conflict');
    const told = conflicts.map(({ kind, key }) =>
      [kind, key.place, key.indicator, key.breakdown, key.period, key.measure]
        .filter(Boolean)
        .join(' '),
    );
    expect(told).toEqual([
      'same-figure 410000 gdp secondary 2024 yoy',
      'same-figure 410000 retail-sales 2017 level',
      'same-figure 410000 retail-sales 2018 level',
      'same-figure 410000 retail-sales 2021 level',
      'share 410000 trade state-owned 2018M02C share',
      'same-figure 410100 exports 2023 level',
      'share 410100 gdp secondary 2023 share',
      'share 410200 gdp primary 2022 share',
      'same-figure 410300 imports 2023 level',
      'share 410400 gdp tertiary 2024 share',
      'share 410700 gdp primary 2023 share',
      'share 410900 gdp tertiary 2022 share',
      'share 410900 gdp tertiary 2024 share',
      'same-figure 411300 gdp-per-capita 2020 level',
      'same-figure 411300 gdp-per-capita 2024 level',
      'share 411400 gdp secondary 2023 share',
      'same-figure 411600 gdp 2018 level',
      'share 411600 gdp secondary 2024 share',
      'same-figure 411600 imports 2023 level',
      'same-figure 411700 grain-output summer 2022 level',
      'same-figure 411700 grain-output summer 2022 yoy',
      'same-figure PJ-zhengzhou-airport air-cargo 2024 level',
      'part ZN-xinzheng-bonded trade 2016 level',
    ]);
  });

  it('finds the part that contributes more than the whole, else levels that fall short of growth', () => {
    const remarkable = found.filter(({ verdict }) => verdict === 'remarkable');
    const others = remarkable.filter(({ kind }) => kind !== 'growth');
    expect(
      others.map(({ kind, arithmetic: { left, right } }) => [kind, left.value, right.value]),
    ).toEqual([['pull', 0.086, 0.084]]);
  });

  it('finds no conflict in the listed modes of 许昌, which leave a rest', () => {
    const modes = found.find(({ figures }) => figures.includes('004-026-01'));
    const listing = found.find(
      ({ kind, figures }) => kind === 'listing' && figures.includes('004-026-01'),
    );
    expect(modes).toBeDefined();
    expect(listing).toMatchObject({ verdict: 'untestable', reason: 'incomplete' });
    expect(listing?.arithmetic.right.value).toBeCloseTo(132.1, 6);
  });

  it('finds printed growth of trade on revised bases, before 2024 as often as not', () => {
    const growth = found.filter(
      ({ kind, key: { indicator, measure } }) =>
        kind === 'growth' && tradeFlows.includes(indicator) && measure === 'yoy',
    );
    const share = (isWanted: (year: number) => boolean): number => {
      const tested = growth.filter(
        ({ verdict, key }) =>
          verdict !== 'untestable' && isWanted(Number(/\d{4}/u.exec(key.period)?.[0])),
      );
      const revised = tested.filter(({ verdict }) => verdict === 'base-revision');
      return revised.length / tested.length;
    };
    expect(share((year) => year < 2024)).toBeGreaterThan(0.4);
    expect(share((year) => year >= 2024)).toBeLessThan(0.3);
  });
});
