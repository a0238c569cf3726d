import type { Dataset } from '../../dataset/dataset.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Source } from '../../domain/source.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { AnsweredCell } from './answeredCell.ts';

/** A cell that rests on a printed figure: directly, or by a computation from it. */
export interface CitingCell extends RangeAddress {
  readonly computed: boolean;
}

/** A printed figure with the cells that rest on it. */
export interface CitedFigure {
  readonly observation: Observation;
  readonly cells: readonly CitingCell[];
}

/** A document with the figures that a workbook takes from it. */
export interface CitedSource {
  /** From 1, in the order in which the workbook first uses them. */
  readonly number: number;
  readonly source: Source;
  readonly figures: readonly CitedFigure[];
}

/** The documents behind the cells of a workbook, numbered in the order of their first use. */
export function citedSources(
  dataset: Dataset,
  cells: readonly AnsweredCell[],
): readonly CitedSource[] {
  const bySource = new Map<string, Map<string, Citing>>();
  for (const { cell, calls } of cells) {
    for (const { observation, computed } of printedFigures(dataset, calls)) {
      const figures = entry(bySource, observation.source, () => new Map<string, Citing>());
      const citing = entry(figures, observation.id, () => ({ observation, cells: [] }));
      addCell(citing.cells, { sheet: cell.sheet, address: cell.address, computed });
    }
  }
  const known = [...bySource].flatMap(([id, figures]) => {
    const source = dataset.source(id);
    return source === undefined ? [] : [{ source, figures: [...figures.values()] }];
  });
  return known.map(({ source, figures }, index) => ({ number: index + 1, source, figures }));
}

interface Citing {
  readonly observation: Observation;
  readonly cells: CitingCell[];
}

/** A cell that asks for one figure twice is listed once: it is the last, as cells come one after the other. */
function addCell(cells: CitingCell[], { sheet, address, computed }: CitingCell): void {
  const last = cells.at(-1);
  const isKnown = last?.sheet === sheet && last.address === address;
  if (!isKnown) cells.push({ sheet, address, computed });
}

function printedFigures(
  dataset: Dataset,
  calls: AnsweredCell['calls'],
): readonly { readonly observation: Observation; readonly computed: boolean }[] {
  return calls
    .flatMap((call) => (call.ok ? call.figures : []))
    .flatMap((figure) => {
      const computed = figure.origin.kind === 'computed';
      return figureOrigins(dataset, figure).map((observation) => ({ observation, computed }));
    });
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
