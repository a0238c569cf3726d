import { coverage } from '../../src/app/coverage/coverage.ts';
import { recogniseTable } from '../../src/app/fill/recogniseTable.ts';
import { createDataset } from '../../src/dataset/dataset.ts';
import type { FunctionContext } from '../../src/formulas/functions/functionDefinition.ts';
import { syntheticEdition } from '../support/syntheticEdition.ts';
import { median, short } from './median.ts';
import { processorTime } from './processorTime.ts';

const rounds = 7;

/** Eighteen cities by ten years below a title. */
const years = Array.from({ length: 10 }, (_year, at) => 2005 + at);
const table = [
  ['名trade', ...years],
  ...Array.from({ length: 18 }, (_city, at) => [`名C${at + 1}`, ...years.map(() => '')]),
];

/**
 * How long the pane takes for what exists of an indicator, and to read a table and answer its 180 cells, among 25,000 and 250,000
 * figures: the first time, when figures are made, and at the median.
 */
export function benchScreens(): readonly object[] {
  return [25_000, 250_000].flatMap((figures) => {
    const context: FunctionContext = {
      dataset: createDataset(syntheticEdition(figures)),
      language: 'zh-CN',
    };
    const recognised = timesOf(() => recogniseTable({ values: table, row: 0, column: 0 }, context));
    const covered = timesOf(() =>
      coverage(context, { indicator: 'trade', breakdown: '', measure: 'level' }),
    );
    return [
      { bench: 'reading a table of 18 places and 10 years', figures, ...recognised },
      { bench: 'what exists of an indicator', figures, ...covered },
    ];
  });
}

function timesOf(work: () => unknown): object {
  const [first = 0, ...others] = Array.from({ length: rounds }, () => processorTime(work));
  return { firstMilliseconds: short(first), medianMilliseconds: short(median(others)) };
}
