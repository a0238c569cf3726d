import type { Body, Content, CuratedFigure, Located } from '../../../src/cli/package/content.ts';
import type { BreakdownMember } from '../../../src/domain/breakdown.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Source } from '../../../src/domain/source.ts';

export const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  nameZh: id,
  nameEn: id,
  kind: 'prefecture',
  parent: '',
  aliases: [],
  ...more,
});

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  nameZh: id,
  nameEn: id,
  unit: '亿元',
  kind: 'flow',
  growth: 'nominal',
  sumOf: [],
  group: '',
  definitionZh: '',
  definitionEn: '',
  aliases: [],
  ...more,
});

export const member = (id: string, more: Partial<BreakdownMember> = {}): BreakdownMember => ({
  id,
  nameZh: id,
  nameEn: id,
  dimension: 'mode',
  parent: '',
  aliases: [],
  ...more,
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  document: 'a.txt',
  publisher: '',
  author: '',
  title: '',
  published: '',
  site: '',
  url: '',
  language: 'zh-CN',
  kind: 'primary',
  tier: 'media',
  periodDefault: '',
  sha256: 'a'.repeat(64),
  note: '',
  ...more,
});

export const figure = (more: Partial<CuratedFigure> = {}): CuratedFigure => ({
  id: 'f1',
  source: 's1',
  line: 1,
  locator: '',
  place: '410100',
  indicator: 'trade',
  breakdown: [],
  period: '2025',
  dating: 'stated',
  measure: 'level',
  value: 527.7,
  digits: String(more.value ?? 527.7),
  unit: '亿元',
  printed: '527.7亿元',
  precision: null,
  qualifiers: ['exact'],
  vintage: '',
  terms: '',
  reference: '',
  note: '',
  ...more,
});

interface Items {
  readonly places?: readonly Place[];
  readonly indicators?: readonly Indicator[];
  readonly breakdowns?: readonly BreakdownMember[];
  readonly sources?: readonly Source[];
  readonly bodies?: readonly Body[];
  readonly figures?: readonly CuratedFigure[];
}

const rows = <Item>(list: readonly Item[]): readonly Located<Item>[] =>
  list.map((item, index) => ({ row: index + 2, item }));

/** A package's content, its rows numbered as Excel does: the first behind the header is row 2. */
export function contentOf(items: Items): Content {
  return {
    date: '2026-01-02',
    places: rows(items.places ?? [place('410000', { kind: 'province' }), place('410100')]),
    indicators: rows(items.indicators ?? [indicator('trade')]),
    breakdowns: rows(items.breakdowns ?? []),
    sources: rows(items.sources ?? [source('s1')]),
    bodies: rows(items.bodies ?? []),
    figures: rows(items.figures ?? []),
  };
}
