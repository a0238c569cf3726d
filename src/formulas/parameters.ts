import type { Parameter } from './functions/parameter.ts';

const required = { optional: false, range: false } as const;
const optional = { optional: true, range: false } as const;

/** The parameters that functions share, each described once. */
export const placeParameter: Parameter<'place'> = {
  name: 'place',
  kind: 'place',
  description: {
    'zh-CN': '地区、园区或企业：名称、简称、拼音、首字母或代码',
    'en-US': 'Place, zone or company: name, short name, pinyin, initials or code',
  },
  ...required,
};

export const placesParameter: Parameter<'places'> = {
  ...placeParameter,
  name: 'places',
  range: true,
};

export const indicatorParameter: Parameter<'indicator'> = {
  name: 'indicator',
  kind: 'indicator',
  description: {
    'zh-CN': '指标：名称或代码，如 进出口、trade、GDP',
    'en-US': 'Indicator: name or id, such as trade, exports, gdp',
  },
  ...required,
};

export const periodParameter: Parameter<'period'> = {
  name: 'period',
  kind: 'period',
  description: {
    'zh-CN': '时期：2025、"2025H1"、"2025年1-6月"、"latest" 或日期（当月）',
    'en-US':
      'Period: 2025, "2025H1", "2025M06C" (January to June), "latest", or a date (its month)',
  },
  ...required,
};

export const periodsParameter: Parameter<'periods'> = {
  ...periodParameter,
  name: 'periods',
  range: true,
};

export const fromParameter: Parameter<'from'> = {
  ...periodParameter,
  name: 'from',
  description: { 'zh-CN': '起始时期，如 2015', 'en-US': 'First period, such as 2015' },
};

export const toParameter: Parameter<'to'> = {
  ...periodParameter,
  name: 'to',
  description: { 'zh-CN': '结束时期，如 2025', 'en-US': 'Last period, such as 2025' },
};

export const flowParameter: Parameter<'flow'> = {
  name: 'flow',
  kind: 'flow',
  description: {
    'zh-CN': '出口 或 进口；空为进出口合计',
    'en-US': 'exports or imports; blank is both together',
  },
  ...optional,
};

export const breakdownParameter: Parameter<'breakdown'> = {
  name: 'breakdown',
  kind: 'breakdown',
  description: {
    'zh-CN': '分项，如 一般贸易、美国；几项以 + 相连；空为总额',
    'en-US': 'Breakdown, such as general trade or US; several joined with +; blank is the total',
  },
  ...optional,
};

export const measureParameter: Parameter<'measure'> = {
  name: 'measure',
  kind: 'measure',
  description: {
    'zh-CN': '量度：总量、同比、占比、位次、增量、贡献率、拉动等；空为总量',
    'en-US': 'Measure: level, yoy, share, rank, increase, pull and others; blank is the level',
  },
  ...optional,
};

export const referenceParameter: Parameter<'reference'> = {
  name: 'reference',
  kind: 'reference',
  description: {
    'zh-CN': '对照：占比的总体、位次的范围或差距的另一方，如 全省 或 地区/指标',
    'en-US':
      'Reference: the whole of a share, the universe of a rank, the other side of a gap: place or place/indicator',
  },
  ...optional,
};

export const amongParameter: Parameter<'among'> = {
  name: 'among',
  kind: 'among',
  description: {
    'zh-CN': '范围：空为全省；地区或组，如 中部省会；available 为全省有数者',
    'en-US':
      'Universe: blank is the province; a place or group; "available" is those in the province with a figure',
  },
  ...optional,
};

export const stepParameter: Parameter<'step'> = {
  name: 'step',
  kind: 'step',
  description: {
    'zh-CN': '步长：year 逐年同期（默认）或 next 逐期',
    'en-US': 'Step: year, the same period of each year, or next, each next period',
  },
  ...optional,
};

export const unitParameter: Parameter<'unit'> = {
  name: 'unit',
  kind: 'unit',
  description: {
    'zh-CN': '单位，如 亿元、万元；空为指标的单位',
    'en-US': 'Unit, such as 亿元, 万元, billion yuan; blank is the unit of the indicator',
  },
  ...optional,
};

export const basisParameter: Parameter<'basis'> = {
  name: 'basis',
  kind: 'basis',
  description: {
    'zh-CN':
      '口径：公布（仅公布数）、测算（测算优先）或 可测算（公布优先，也接受隐含基数）；空为公布优先',
    'en-US':
      'Basis: published (only), computed (first), or any (published first, implied bases accepted); blank prefers published',
  },
  ...optional,
};

export const editionParameter: Parameter<'edition'> = {
  name: 'edition',
  kind: 'edition',
  description: {
    'zh-CN': '数据版本，或 @2025-12-31（截至当日已公布的数）；空为本工作簿所用版本',
    'en-US':
      'Edition of the data, or @2025-12-31 for what was known on that day; blank is the one of this workbook',
  },
  ...optional,
};

/** The names of the parameters by which functions ask for a figure; most functions have most of them. */
export type SharedName = (
  | typeof placeParameter
  | typeof indicatorParameter
  | typeof periodParameter
  | typeof breakdownParameter
  | typeof measureParameter
  | typeof referenceParameter
  | typeof unitParameter
  | typeof basisParameter
  | typeof editionParameter
)['name'];

/** A required parameter where it may be left out. */
export function whereOptional<Name extends string>(parameter: Parameter<Name>): Parameter<Name> {
  return { ...parameter, optional: true };
}
