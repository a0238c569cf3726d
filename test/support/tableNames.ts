import { createDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { BreakdownMember } from '../../src/domain/breakdown.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Place } from '../../src/domain/place.ts';
import { sampleEdition } from './sampleEdition.ts';

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));

const aliasesOf = (text = ''): readonly string[] => text.split('|').filter((name) => name !== '');

const cities = `410200,开封市,Kaifeng|410400,平顶山市,Pingdingshan|410500,安阳市,Anyang|410600,鹤壁市,Hebi|410700,新乡市,Xinxiang
  |410900,濮阳市,Puyang|411100,漯河市,Luohe|411200,三门峡市,Sanmenxia|411300,南阳市,Nanyang|411400,商丘市,Shangqiu
  |411500,信阳市,Xinyang|411600,周口市,Zhoukou|411700,驻马店市,Zhumadian`;

const places: readonly Place[] = cities.split('|').map((line): Place => {
  const [id = '', nameZh = '', nameEn = ''] = line.trim().split(',');
  const aliases = [nameZh.slice(0, -1)];
  return { id, nameZh, nameEn, kind: 'prefecture', parent: '410000', aliases };
});

const districts = lines(`
  ZN-zhengzhou-etdz,zone,410100,郑州经济技术开发区,Zhengzhou ETDZ,经开区|郑州经开区
  ZN-luohe-etdz,zone,411100,漯河经济技术开发区,Luohe ETDZ,漯河经开区
  410204,county,410200,鼓楼区,Gulou District
`).map(([id = '', kind, parent = '', nameZh = '', nameEn = '', aliases]): Place => ({
  id,
  nameZh,
  nameEn,
  kind: kind === 'zone' ? 'zone' : 'county',
  parent,
  aliases: aliasesOf(aliases),
}));

const indicators = lines(`
  fdi,实际使用外资,Foreign investment utilized,亿美元,外资|实际利用外资
  trade-balance,贸易差额,Trade balance,亿元,顺差|贸易逆差|进出口差额
  gdp-per-capita,人均地区生产总值,GDP per capita,万元,人均GDP
  fiscal-revenue,一般公共预算收入,General public budget revenue,亿元,公共预算收入
  total-fiscal-revenue,财政总收入,Total fiscal revenue,亿元
  tax-revenue,税收收入,Tax revenue,亿元,税收
  ecommerce-trade,跨境电商交易额,Cross-border e-commerce transactions,亿元,跨境电商
  industrial,规上工业增加值,Industrial value added,亿元,规模以上工业增加值
  retail,社会消费品零售总额,Retail sales,亿元,社零
  household-deposits,住户存款,Household deposits,亿元
  deposits,存款,Deposits,亿元
  registered-population,户籍人口,Registered population,万人
`).map(([id = '', nameZh = '', nameEn = '', unit = '', aliases]): Indicator => ({
  id,
  nameZh,
  nameEn,
  unit,
  kind: 'flow',
  growth: 'comparable',
  sumOf: [],
  group: '',
  definitionZh: '',
  definitionEn: '',
  aliases: aliasesOf(aliases),
}));

const breakdowns = lines(`
  private,ownership,民营企业,Private enterprises,民营|民企
  foreign-invested,ownership,外商投资企业,Foreign-invested enterprises,外资企业|外资
  other-trade,mode,其他贸易,Other trade,其它贸易
  cross-border,platform,跨境电商,Cross-border e-commerce
  india,partner,印度,India
`).map(([id = '', dimension = '', nameZh = '', nameEn = '', aliases]): BreakdownMember => ({
  id,
  dimension: dimensionOf(dimension),
  nameZh,
  nameEn,
  parent: '',
  aliases: aliasesOf(aliases),
}));

function dimensionOf(text: string): BreakdownMember['dimension'] {
  const known = ['ownership', 'mode', 'platform', 'partner'] as const;
  return known.find((dimension) => dimension === text) ?? 'product';
}

/** The small edition with the names that tables have and that contain each other; they stay the same whatever is curated. */
export const tableDataset: Dataset = createDataset({
  ...sampleEdition,
  places: [...sampleEdition.places, ...places, ...districts],
  indicators: [...sampleEdition.indicators, ...indicators],
  breakdowns: [...sampleEdition.breakdowns, ...breakdowns],
});
