import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { periodCode } from '../../domain/period.ts';
import type { Content, CuratedFigure, Located } from '../package/content.ts';
import type { Fault, Problem } from '../package/problem.ts';

type Ids = Readonly<Record<'places' | 'indicators' | 'breakdowns', ReadonlySet<string>>>;

/**
 * Holds what no foreign key can say: lists of ids in one cell (members of a breakdown, summands of an indicator, parts of a
 * reference) and canonical periods.
 */
export function checkLinks(content: Content): readonly Problem[] {
  const ids: Ids = {
    places: idsOf(content.places),
    indicators: idsOf(content.indicators),
    breakdowns: idsOf(content.breakdowns),
  };
  return [
    ...content.indicators.flatMap(({ row, item }) =>
      unknown(item.sumOf, ids, 'indicators').map((fault) =>
        problem('indicators.csv', row, 'sum_of', fault),
      ),
    ),
    ...content.sources.flatMap(({ row, item }) =>
      item.periodDefault === ''
        ? []
        : period('sources.csv', row, 'period_default', item.periodDefault),
    ),
    ...content.figures.flatMap((figure) => figureLinks(figure, ids)),
  ];
}

function figureLinks({ row, item }: Located<CuratedFigure>, ids: Ids): readonly Problem[] {
  const [place = '', indicator, breakdown] = item.reference.split('/');
  const referenceFaults = [
    ...unknown(
      [place].filter((id) => id !== ''),
      ids,
      'places',
    ),
    ...unknown(indicator === undefined ? [] : [indicator], ids, 'indicators'),
    ...unknown(breakdown === undefined ? [] : breakdown.split('+'), ids, 'breakdowns'),
  ];
  return [
    ...period('figures.csv', row, 'period', item.period),
    ...unknown(item.breakdown, ids, 'breakdowns').map((fault) =>
      problem('figures.csv', row, 'breakdown', fault),
    ),
    ...referenceFaults.map((fault) => problem('figures.csv', row, 'reference', fault)),
  ];
}

const problem = (file: string, row: number, column: string, fault: Fault): Problem => ({
  file,
  row,
  column,
  fault,
});

function period(file: string, row: number, column: string, value: string): readonly Problem[] {
  const read = canonicalPeriod(value);
  const canonical = read === undefined ? '' : periodCode(read);
  return canonical === value
    ? []
    : [problem(file, row, column, { code: 'period', value, canonical })];
}

function unknown(wanted: readonly string[], ids: Ids, table: keyof Ids): readonly Fault[] {
  return wanted
    .filter((id) => !ids[table].has(id))
    .map((id) => ({ code: 'unknown-id', id, file: `${table}.csv` }));
}

const idsOf = (items: readonly Located<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(items.map(({ item }) => item.id));
