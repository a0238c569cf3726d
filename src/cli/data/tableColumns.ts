import type { BreakdownMember } from '../../domain/breakdown.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { ComputedFigure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { FigureKey, Observation } from '../../domain/observation.ts';
import type { Place, Tile } from '../../domain/place.ts';
import type { Source } from '../../domain/source.ts';
import type { ColumnOf } from './dataTable.ts';

interface Named {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
}

const named: readonly ColumnOf<Named>[] = [
  ['id', 'string', 'What other tables name it by.', ({ id }) => id],
  ['name_zh', 'string', 'Official name in Chinese.', ({ nameZh }) => nameZh],
  ['name_en', 'string', 'Name in English.', ({ nameEn }) => nameEn],
  [
    'aliases',
    'string',
    'Other spellings, as a JSON list.',
    ({ aliases }) => JSON.stringify(aliases),
  ],
];

/** First and last month of a period, so that no tool has to read its code. */
function monthOf(code: string, end: 'from' | 'to'): string | null {
  const period = canonicalPeriod(code);
  if (period === undefined) return null;
  return `${period.year}-${String(period[end]).padStart(2, '0')}`;
}

const key: readonly ColumnOf<FigureKey>[] = [
  ['place', 'string', 'Id in places.', ({ place }) => place],
  ['indicator', 'string', 'Id in indicators.', ({ indicator }) => indicator],
  [
    'breakdown',
    'string',
    'Ids in breakdowns joined by +; empty for the total.',
    ({ breakdown }) => breakdown,
  ],
  [
    'period',
    'string',
    '2025, 2025H1, 2025Q1, 2025M06, 2025M06C (January to June), @2025 (a state).',
    ({ period }) => period,
  ],
  ['from_month', 'string', 'First month of the period.', ({ period }) => monthOf(period, 'from')],
  ['to_month', 'string', 'Last month of the period.', ({ period }) => monthOf(period, 'to')],
  ['measure', 'string', 'level, yoy, share, rank and others.', ({ measure }) => measure],
  [
    'reference',
    'string',
    'place/indicator/breakdown that it is measured against; empty where there is none.',
    ({ reference }) => reference,
  ],
];

/** Each printed figure with where it stands. */
export const printedColumns: readonly ColumnOf<Observation>[] = [
  ['id', 'string', 'Id of the printed figure.', ({ id }) => id],
  ...key,
  ['value', 'number', 'As printed, in the unit.', ({ value }) => value],
  ['unit', 'string', 'Unit as printed.', ({ unit }) => unit],
  [
    'half_width',
    'number',
    'What rounding leaves open to both sides; empty where the wording is vague.',
    ({ halfWidth }) => halfWidth,
  ],
  [
    'qualifiers',
    'string',
    'exact, about, over, under, within, expected, class, joined by +.',
    ({ qualifiers }) => qualifiers.join('+'),
  ],
  [
    'vintage',
    'string',
    'preliminary, final, census, revised; empty where not marked.',
    ({ vintage }) => vintage,
  ],
  ['terms', 'string', 'What qualifies the meaning.', ({ terms }) => terms],
  ['dating', 'string', 'stated, or inferred by the curator.', ({ dating }) => dating],
  ['source', 'string', 'Id in sources.', ({ source }) => source],
  ['line', 'integer', 'Line of the document.', ({ line }) => line],
  ['locator', 'string', 'Where it stands if not on a line.', ({ locator }) => locator],
  ['printed', 'string', 'Its characters in the document.', ({ printed }) => printed],
  ['note', 'string', 'Note of the curator.', ({ note }) => note],
];

/** Each computed figure with what it rests on. */
export const computedColumns: readonly ColumnOf<ComputedFigure>[] = [
  ['id', 'string', 'Id of the computed figure.', ({ id }) => id],
  ...key,
  ['value', 'number', 'In the unit; ratios are fractions.', ({ value }) => value],
  ['unit', 'string', '1 for ratios.', ({ unit }) => unit],
  ['low', 'number', 'Lowest value that rounding of the inputs allows.', ({ low }) => low],
  ['high', 'number', 'Highest value that rounding of the inputs allows.', ({ high }) => high],
  ['method', 'string', 'Identity by which it follows.', ({ method }) => method],
  [
    'inputs',
    'string',
    'Ids of printed or computed figures, as a JSON list.',
    ({ inputs }) => JSON.stringify(inputs),
  ],
  ['vintage', 'string', 'Class of vintage of its inputs.', ({ vintage }) => vintage ?? ''],
  [
    'mixed',
    'integer',
    '1 where it rests on two bases or vintages.',
    ({ mixed }) => (mixed === true ? 1 : 0),
  ],
];

/** What figures are about. */
export const placesColumns: readonly ColumnOf<Place>[] = [
  ...named,
  ['kind', 'string', 'province, prefecture, county and others.', ({ kind }) => kind],
  ['parent', 'string', 'Id of the place that it lies in.', ({ parent }) => parent],
  [
    'boundary_changes',
    'string',
    'Changes of its territory, the first year of the new one first, as a JSON list; empty where none is known.',
    ({ boundaries }) => (boundaries === undefined ? '' : JSON.stringify(boundaries)),
  ],
  ['tile_row', 'integer', 'Row on a map of equal tiles, from the north.', tilePosition('row')],
  ['tile_column', 'integer', 'Column on it, from the west.', tilePosition('column')],
];

function tilePosition(line: keyof Tile): ColumnOf<Place>[3] {
  return ({ tile }) => tile?.[line] ?? null;
}

/** What is measured. */
export const indicatorsColumns: readonly ColumnOf<Indicator>[] = [
  ...named,
  ['unit', 'string', 'Unit in which levels are answered.', ({ unit }) => unit],
  ['kind', 'string', 'flow, stock or rate.', ({ kind }) => kind],
  ['growth', 'string', 'How growth is stated.', ({ growth }) => growth],
  ['sum_of', 'string', 'Ids of its parts joined by +.', ({ sumOf }) => sumOf.join('+')],
  ['group', 'string', 'Group of indicators.', ({ group }) => group],
  ['definition_zh', 'string', 'What is counted.', ({ definitionZh }) => definitionZh],
  ['definition_en', 'string', 'What is counted.', ({ definitionEn }) => definitionEn],
];

/** Parts of what is measured. */
export const breakdownsColumns: readonly ColumnOf<BreakdownMember>[] = [
  ...named,
  ['dimension', 'string', 'partner, mode, product and others.', ({ dimension }) => dimension],
  ['parent', 'string', 'Id of the member that it lies in.', ({ parent }) => parent],
];

/** The documents. */
export const sourcesColumns: readonly ColumnOf<Source>[] = [
  ['id', 'string', 'What figures name it by.', ({ id }) => id],
  ['publisher', 'string', 'Publisher of the original.', ({ publisher }) => publisher],
  [
    'publisher_en',
    'string',
    'The same in English; empty where it is not recorded.',
    ({ publisherEn = '' }) => publisherEn,
  ],
  ['author', 'string', 'Author.', ({ author }) => author],
  ['title', 'string', 'Title of the original.', ({ title }) => title],
  ['published', 'string', 'Day, month or year.', ({ published }) => published],
  ['site', 'string', 'Name of the page that was read, if another.', ({ site }) => site],
  ['site_en', 'string', 'The same in English.', ({ siteEn = '' }) => siteEn],
  ['url', 'string', 'Address.', ({ url }) => url],
  ['language', 'string', 'Language of the document.', ({ language }) => language],
  ['kind', 'string', 'primary or mirror.', ({ kind }) => kind],
  ['tier', 'string', 'official, media or aggregator.', ({ tier }) => tier],
  [
    'document',
    'string',
    'File name of the document, where one was kept.',
    ({ document }) => document,
  ],
  ['note', 'string', 'What a curator noted of it.', ({ note }) => note],
];
