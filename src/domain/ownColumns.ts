import type { Localized } from './language.ts';
import { normalizeName } from './name.ts';

/** What a row of the table says, in the order of the columns. */
export const ownColumns = [
  'place',
  'indicator',
  'breakdown',
  'period',
  'value',
  'unit',
  'source',
  'note',
  'measure',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** The headers of the table in each language; a table is read in either. */
export const ownHeaders: Readonly<Record<OwnColumn, Localized>> = {
  place: { 'zh-CN': '地区', 'en-US': 'Place' },
  indicator: { 'zh-CN': '指标', 'en-US': 'Indicator' },
  breakdown: { 'zh-CN': '分项', 'en-US': 'Breakdown' },
  period: { 'zh-CN': '时期', 'en-US': 'Period' },
  value: { 'zh-CN': '数值', 'en-US': 'Value' },
  unit: { 'zh-CN': '单位', 'en-US': 'Unit' },
  source: { 'zh-CN': '来源', 'en-US': 'Source' },
  note: { 'zh-CN': '备注', 'en-US': 'Note' },
  measure: { 'zh-CN': '量度', 'en-US': 'Measure' },
};

const required: readonly OwnColumn[] = ['place', 'indicator', 'period', 'value', 'unit'];

/** Where each column stands, by the headers of a table; columns that are none of ours are left alone. */
export function columnPlaces(headers: readonly string[]): ReadonlyMap<OwnColumn, number> {
  const names = headers.map(normalizeName);
  return new Map(
    ownColumns.flatMap((column): [OwnColumn, number][] => {
      const spellings = new Set([column, ...Object.values(ownHeaders[column])].map(normalizeName));
      const at = names.findIndex((name) => spellings.has(name));
      return at < 0 ? [] : [[column, at]];
    }),
  );
}

/** The columns that a table lacks and without which no row can be understood. */
export function missingColumns(places: ReadonlyMap<OwnColumn, number>): readonly OwnColumn[] {
  return required.filter((column) => !places.has(column));
}
