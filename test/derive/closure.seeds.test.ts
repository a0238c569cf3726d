import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/cli/edition/buildEdition.ts';
import { readPackage } from '../../src/cli/package/readPackage.ts';
import { answeringOrder } from '../../src/dataset/answeringOrder.ts';
import { closure } from '../../src/derive/closure.ts';
import { relations } from '../../src/derive/relations.ts';
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
    ['a level of GDP from its real growth', /^c:[^/]+\/gdp\/-\/[^/]+\/level/u],
    ['an area', /area/u],
    ['the whole of a plan', /key-project-investment/u],
    ['trade as 发制品 plus its raw materials', /^c:411000\/trade\/hair/u],
    ['a level of retail sales', /retail-sales/u],
  ])('never gives %s', (_what, pattern) => {
    expect([...computed.keys()].filter((id) => pattern.test(id))).toEqual([]);
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

  it('takes less than a second', () => {
    closure(input);
    const start = process.cpuUsage();
    closure(input);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe('relations of the data package', () => {
  const found = relations(input);

  it('names each conflict and no false one', () => {
    const conflicts = found.filter(({ verdict }) => verdict === 'conflict');
    expect(conflicts.map(({ kind, key }) => [kind, key.place, key.period, key.measure])).toEqual([
      ['same-figure', '410200', '2023', 'level'],
    ]);
  });

  it('finds the part that contributes more than the whole', () => {
    const remarkable = found.filter(({ verdict }) => verdict === 'remarkable');
    expect(
      remarkable.map(({ kind, arithmetic: { left, right } }) => [kind, left.value, right.value]),
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

  it('finds most printed growth on revised bases', () => {
    const growth = found.filter(({ kind }) => kind === 'growth');
    const revised = growth.filter(({ verdict }) => verdict === 'base-revision');
    expect(revised.length).toBeGreaterThan(growth.length / 2);
  });
});
