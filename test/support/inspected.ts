import { createCellLookup } from '../../src/app/cellInspection/cellLookup.ts';
import { inspectCell, type CellInspection } from '../../src/app/cellInspection/inspectCell.ts';
import { referencedRanges } from '../../src/app/cellInspection/referencedRanges.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import { createFigureSearch } from '../../src/app/search/createFigureSearch.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Language } from '../../src/domain/language.ts';
import { sampleDataset } from './sampleEdition.ts';

type Rows = readonly (readonly ShownValue[])[];

/** Cells of the sheet by their address; a cell that is computed has a formula. */
export type Cells = Readonly<
  Record<string, ShownValue | Rows | { readonly formula: string; readonly value: ShownValue }>
>;

interface Shown {
  /** What the inspected cell shows. */
  readonly value?: ShownValue;
  readonly language?: Language;
  readonly dataset?: Dataset;
}

/** Inspects a cell of a sheet with these cells. */
export function inspected(
  formula: string,
  cells: Cells = {},
  { value = '#VALUE!', language = 'zh-CN', dataset = sampleDataset }: Shown = {},
): CellInspection {
  const ranges = referencedRanges(formula, '表');
  const read = ranges.map(({ address }) => cellsAt(cells[address]));
  return inspectCell(
    { sheet: '表', formula, value },
    { dataset, language },
    {
      values: createCellLookup(
        ranges,
        read.map((one) => one?.values),
      ),
      formulas: createCellLookup(
        ranges,
        read.map((one) => one?.formulas),
      ),
    },
    { search: createFigureSearch(sampleDataset, language) },
  );
}

function cellsAt(found: Cells[string] | undefined): { values: Rows; formulas: Rows } | undefined {
  if (found === undefined) return undefined;
  if (typeof found !== 'object') return { values: [[found]], formulas: [[found]] };
  return 'formula' in found
    ? { values: [[found.value]], formulas: [[found.formula]] }
    : { values: found, formulas: found };
}
