import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { halfWidth } from '../../src/cli/edition/halfWidth.ts';
import { readPackage } from '../../src/cli/package/readPackage.ts';
import { answeringOrder } from '../../src/dataset/answeringOrder.ts';
import type { Edition } from '../../src/dataset/edition.ts';
import { testedGrowth } from '../../src/derive/bases/testedGrowth.ts';
import { closure } from '../../src/derive/closure.ts';
import { breakdownKey, type BreakdownMember } from '../../src/domain/breakdown.ts';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { measures } from '../../src/domain/measure.ts';
import { qualifiers, vintages, type Observation } from '../../src/domain/observation.ts';
import type { Place } from '../../src/domain/place.ts';
import type { Source } from '../../src/domain/source.ts';
import { parseUnit } from '../../src/domain/unit.ts';

type Row = Readonly<Record<string, string>>;

/** Figures read from public documents, which are no part of the repository; absent in most checkouts. */
const publicFolder =
  process.env['HENAN_FIGURES'] ??
  fileURLToPath(new URL('../../../shared/figures/2026-11', import.meta.url));

export const hasPublicFigures = existsSync(publicFolder);

/**
 * An edition made straight from the public figures, for trying rules on many: names and kinds are guessed, what the data
 * package would make a measure, indicator or breakdown is left out.
 */
export function publicEdition(): Edition {
  const rows = readRows('figures.tsv').filter(isReadable);
  const sources = readRows('sources.tsv').map(sourceOf);
  const places = placesOf(rows);
  const curated = indicatorsOf(rows);
  const breakdowns = breakdownsOf(rows);
  const observations = rows.map(observationOf);
  const printings = answeringOrder({ observations, indicators: curated, sources });
  const input = { places, indicators: curated, breakdowns, observations, printings };
  const indicators = testedGrowth(input);
  return {
    id: 'public',
    format: 2,
    date: '2026-11-27',
    places,
    indicators,
    breakdowns,
    sources,
    observations,
    ...closure({ ...input, indicators }),
  };
}

function readRows(name: string): readonly Row[] {
  const [header = '', ...lines] = readFileSync(`${publicFolder}/${name}`, 'utf8')
    .trimEnd()
    .split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']));
  });
}

const cell = (row: Row, name: string): string => row[name] ?? '';

function isReadable(row: Row): boolean {
  return (
    measures.some((measure) => measure === cell(row, 'measure')) &&
    canonicalPeriod(cell(row, 'period')) !== undefined &&
    cell(row, 'unit') !== '' &&
    cell(row, 'unit') !== '上年=100' &&
    cell(row, 'value') !== ''
  );
}

function sourceOf(row: Row): Source {
  const tier = cell(row, 'tier');
  return {
    id: cell(row, 'source'),
    document: cell(row, 'document'),
    publisher: cell(row, 'publisher'),
    author: '',
    title: cell(row, 'title'),
    published: cell(row, 'published'),
    site: cell(row, 'site'),
    url: cell(row, 'address'),
    language: cell(row, 'language'),
    kind: cell(row, 'kind') === 'primary' ? 'primary' : 'mirror',
    tier: tier === 'official' || tier === 'media' ? tier : 'aggregator',
    periodDefault: '',
    sha256: '',
    note: '',
  };
}

const named = (id: string): Pick<Place, 'id' | 'nameZh' | 'nameEn' | 'aliases'> => ({
  id,
  nameZh: id,
  nameEn: id,
  aliases: [],
});

const unique = (rows: readonly Row[], name: string): readonly string[] => [
  ...new Set(rows.map((row) => cell(row, name))),
];

/** Places of the data package, and what else is named as zones of the province. */
function placesOf(rows: readonly Row[]): readonly Place[] {
  const known = readPackage('seeds').content?.places.map(({ item }) => item) ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const others = [
    ...unique(rows, 'place'),
    ...rows.map((row) => cell(row, 'reference').split('/')[0] ?? ''),
  ];
  const further = [...new Set(others)].filter((id) => id !== '' && !ids.has(id));
  return [
    ...known,
    ...further.map((id): Place =>
      Object.assign(named(id), { kind: 'zone', parent: '410000' } as const),
    ),
  ];
}

const real = new Set(['gdp', 'value-added', 'industrial-value-added', 'gdp-per-capita']);

function indicatorsOf(rows: readonly Row[]): readonly Indicator[] {
  const levels = rows.filter((row) => cell(row, 'measure') === 'level');
  return unique(rows, 'indicator').map((id) => {
    const own = levels.filter((row) => cell(row, 'indicator') === id);
    const unit = mostOften(own.map((row) => cell(row, 'unit'))) ?? '亿元';
    const isStock = own.some((row) => cell(row, 'period').startsWith('@'));
    const amount = isStock ? 'stock' : 'flow';
    const kind = parseUnit(unit).base === '1' ? 'rate' : amount;
    return Object.assign(named(id), {
      unit,
      kind,
      growth: growthOf(id),
      sumOf: id === 'trade' ? ['exports', 'imports'] : [],
      group: '',
      definitionZh: '',
      definitionEn: '',
    } as const);
  });
}

function growthOf(id: string): Indicator['growth'] {
  if (id === 'trade-balance') return 'none';
  return real.has(id) ? 'real' : 'nominal';
}

function mostOften(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0];
}

function breakdownsOf(rows: readonly Row[]): readonly BreakdownMember[] {
  const members = rows.flatMap((row) => cell(row, 'breakdown').split('+'));
  return [...new Set(members)]
    .filter((id) => id !== '')
    .map((id) => Object.assign(named(id), { dimension: 'industry', parent: '' } as const));
}

function observationOf(row: Row, index: number): Observation {
  const figure = {
    id: `P${index}`,
    source: cell(row, 'source'),
    line: null,
    locator: cell(row, 'locator'),
    place: cell(row, 'place'),
    indicator: cell(row, 'indicator'),
    breakdown: cell(row, 'breakdown').split('+').filter(Boolean),
    period: cell(row, 'period'),
    dating: 'stated',
    measure: measures.find((measure) => measure === cell(row, 'measure')) ?? 'level',
    value: Number(cell(row, 'value')),
    digits: cell(row, 'value'),
    unit: cell(row, 'unit'),
    printed: cell(row, 'printed'),
    precision: cell(row, 'precision') === '' ? null : Number(cell(row, 'precision')),
    qualifiers: qualifiers.filter((name) => cell(row, 'qualifier').split('+').includes(name)),
    vintage: vintages.find((name) => name === cell(row, 'vintage')) ?? '',
    terms: cell(row, 'terms'),
    reference: cell(row, 'reference'),
    note: '',
  } as const;
  const { digits: _digits, precision: _precision, ...observation } = figure;
  return {
    ...observation,
    breakdown: breakdownKey(figure.breakdown),
    halfWidth: halfWidth(figure),
  };
}
