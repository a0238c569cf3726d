import type { Dataset } from '../../dataset/dataset.ts';
import { once } from '../../domain/once.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import { figureColumns, type CodeTable } from './figureColumns.ts';
import { latestFigures } from './latestFigures.ts';
import type { Reading } from './readPiece.ts';
import { searchVocabulary } from './searchVocabulary.ts';
import type { Matching } from './termGroup.ts';
import { createValueIndex } from './valueIndex.ts';

/** What every search in a dataset looks into, whatever its language. */
export interface SearchIndex extends Matching {
  readonly reading: Reading;
  readonly byValue: () => Int32Array;
}

/** An index that is made as its parts are asked for. */
interface Making {
  /** Each is a part of the work, and rests on those before it. */
  readonly parts: readonly (() => unknown)[];
  readonly index: () => SearchIndex;
}

/** The index of a dataset, made when it is first asked for. */
export const searchIndex = (dataset: Dataset): SearchIndex => makingOf(dataset).index();

/**
 * Makes the index of a dataset in parts, so that the page is held up by none for long.
 *
 * @param pause awaited between two parts
 */
export async function prepareSearchIndex(
  dataset: Dataset,
  pause: () => Promise<void>,
): Promise<void> {
  for (const part of makingOf(dataset).parts) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point.
    await pause();
    part();
  }
}

const makingOf = rememberOf((dataset: Dataset): Making => {
  const columns = once(() => figureColumns(dataset));
  const members = once(() => tableOf([...columns().members.keys()]));
  const values = once(() => createValueIndex(columns().figures));
  const vocabulary = once(() => searchVocabulary(dataset, columns(), members()));
  const index = once((): SearchIndex => {
    const { period, measure, indicator } = columns();
    return {
      dataset,
      columns: columns(),
      members: members(),
      values: values(),
      latest: once(() => latestFigures(columns())),
      byValue: once(values().byValue),
      reading: {
        vocabulary: vocabulary(),
        periods: period,
        measures: measure,
        bases: values().bases,
        isName: (text) =>
          [dataset.places, dataset.indicators, dataset.breakdowns].some(
            (names) => names.match(text).kind === 'one',
          ),
        sumsOf: indicatorSums(dataset, indicator),
      },
    };
  });
  return { parts: [columns, values, vocabulary, index], index };
});

function indicatorSums(
  { edition: { indicators } }: Dataset,
  { ids, codeOf }: CodeTable,
): Reading['sumsOf'] {
  return (code) => {
    const sums = indicators.filter(({ sumOf }) => sumOf.includes(ids[code] ?? ''));
    return new Set(sums.map(({ id }) => codeOf(id)).filter((sum) => sum !== undefined));
  };
}

function tableOf(ids: readonly string[]): CodeTable {
  const codes = new Map(ids.map((id, code): [string, number] => [id, code]));
  return { ids, codeOf: (id) => codes.get(id) };
}
