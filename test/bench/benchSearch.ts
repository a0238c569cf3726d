import { createFigureSearch } from '../../src/app/search/createFigureSearch.ts';
import { figureTitle } from '../../src/app/text/figureTitle.ts';
import { createDataset } from '../../src/dataset/dataset.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';
import { median, short } from './median.ts';

const rounds = 7;

/** Keystrokes and whole queries of every kind: nothing typed, names, periods, numbers, nothing found. */
const queries: readonly string[] = [
  '',
  '名',
  '名C1',
  '名C12名exports2015H1',
  'name c3 trade yoy 2010',
  '2012年1—6月 名mode-1',
  '250.3',
  '2503000 万元',
  '12.5%',
  'latest 名P',
  '名C99 名trade',
  '名C1 名trade 1990',
];

/**
 * How long the search takes for one keystroke among 25,000 and 250,000 figures, at the median and for the worst query, and
 * its ratio to looking for a piece of text in the names of every figure.
 */
export function benchSearch(): readonly object[] {
  return [25_000, 250_000].map((count) => {
    const dataset = createDataset(syntheticEdition(count));
    const { search } = createFigureSearch(dataset, 'zh-CN');
    const texts = dataset.figures.map((figure) => figureTitle(dataset, figure, 'zh-CN'));
    const scan = timeOf(() => texts.filter((text) => text.includes('C12名exports')));
    const start = performance.now();
    search('');
    const first = performance.now() - start;
    const times = queries.map((query) => ({ query, milliseconds: timeOf(() => search(query)) }));
    const [worst] = times.toSorted((left, right) => right.milliseconds - left.milliseconds);
    const middle = median(times.map(({ milliseconds }) => milliseconds));
    return {
      bench: 'one search of the pane',
      figures: count,
      firstMilliseconds: short(first),
      medianMilliseconds: short(middle),
      scanMilliseconds: short(scan),
      ratio: short(middle / scan),
      worstMilliseconds: short(worst?.milliseconds ?? 0),
      worstQuery: worst?.query,
    };
  });
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
