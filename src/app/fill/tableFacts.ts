import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { once } from '../../domain/once.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';
import type { SaidPart } from './said.ts';
import type { TableCells, TableSides } from './tableGrid.ts';
import type { SaidKind } from './tablePart.ts';

/** What the cells of a table ask, all of them together. */
export interface TableFacts {
  /** Of each kind, everything that some cell asks. */
  readonly parts: (kind: SaidKind) => readonly SaidPart[];
  readonly indicators: readonly Indicator[];
  /** Whether every header is understood; else nothing is known of all cells, as one more or less would make a note harmless. */
  readonly isWhole: boolean;
  /** Whether some cell may ask a level, and whether some asks a growth. */
  readonly hasLevels: boolean;
  readonly hasGrowth: boolean;
  /** The periods of figures that are not as they were first printed. */
  readonly restated: readonly string[];
}

const growths: ReadonlySet<string> = new Set(['yoy', 'yoy-usd', 'yoy-real', 'pop']);

/**
 * Gathers what a table asks by its headers, and by what all of them share.
 *
 * @param cells what stands between the headers
 */
export function tableFacts(
  { down, across, fixed }: TableSides,
  cells: TableCells,
  dataset: Dataset,
): TableFacts {
  const [left, top] = [used(down), used(across)];
  const all = [...left, ...top].map(({ said }) => said);
  const parts = (kind: SaidKind): readonly SaidPart[] =>
    [...all, fixed].flatMap((said) => said.get(kind) ?? []);
  const isWhole = [...down, ...across].every(({ problem }) => problem === undefined);
  const measures = parts('measure').map(({ id }) => id);
  const isMeasured = [left, top].some(
    (side) =>
      side.length > 0 && side.every(({ said }) => (said.get('measure')?.id ?? 'level') !== 'level'),
  );
  // Only a note or a flash figure asks, and a note with each of its sentences.
  const restated = once(() => cells.flat().flatMap((cell) => restatedOf(cell?.figure, dataset)));
  const isAllMeasured = isMeasured || (fixed.get('measure')?.id ?? 'level') !== 'level';
  return {
    parts,
    indicators: parts('indicator').flatMap(({ id }) => dataset.indicator(id) ?? []),
    isWhole,
    hasLevels: !isWhole || !isAllMeasured,
    get restated() {
      return restated();
    },
    hasGrowth: measures.some((id) => growths.has(id)),
  };
}

const used = (side: TableSides['down']): TableSides['down'] =>
  side.filter(({ problem, said }) => problem === undefined && said.size > 0);

/** The period of a figure that was final or revised when it was printed. */
function restatedOf(figure: Figure | undefined, dataset: Dataset): readonly string[] {
  if (figure === undefined) return [];
  const isRestated =
    figure.status === 'revised' ||
    figureOrigins(dataset, figure).some(
      ({ vintage }) => vintage !== '' && vintage !== 'preliminary',
    );
  return isRestated ? [figure.period] : [];
}
