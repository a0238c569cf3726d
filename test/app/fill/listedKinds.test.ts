import { describe, expect, it } from 'vitest';
import { listedKinds } from '../../../src/app/fill/listedKinds.ts';
import { tableDataset } from '../../support/tableNames.ts';

describe('listedKinds of a measure', () => {
  it.each([
    '各市GDP及增速',
    '各市GDP、常住人口增速',
    '增速：GDP、进出口',
    '增速和位次',
    '主要指标及占比',
    '2025年目标及完成情况',
    'Exports, growth',
    'Growth and rank of exports',
  ])('says that %s lists its measure', (text) => {
    expect(listedKinds(text, tableDataset).has('measure')).toBe(true);
  });

  it.each([
    '各市GDP和人口',
    '河南、郑州GDP增速',
    'GDP增速、2024年',
    'Growth in exports by city, 2025',
    'Exports growth, Henan and Zhengzhou, 2023',
    '各市进出口增速（%，2024年）',
  ])('says that %s does not', (text) => {
    expect(listedKinds(text, tableDataset).has('measure')).toBe(false);
  });
});

describe('listedKinds of a breakdown or a place', () => {
  it.each([
    ['民营企业与进出口总额', ['breakdown']],
    ['Private enterprises and foreign trade', ['breakdown']],
    ['民营企业进出口及外贸总额', ['breakdown']],
    ['河南省及郑州市GDP', ['place']],
    ['Henan and Zhengzhou exports', ['place']],
    ['河南郑州民营企业进出口', []],
    ['民营企业进出口、出口、进口', []],
    ['2025年各市进出口及增速', []],
  ])('of %s are %j', (text, kinds) => {
    const listed = [...listedKinds(text, tableDataset)].filter((kind) => kind !== 'measure');
    expect(listed).toEqual(kinds);
  });
});
