import { cellKey, type CellPlace } from '../customFunctions/cellCalls.ts';

/** Which formulas refer to cells, at once or at the end of a chain. */
export interface DependantFinder {
  direct(places: readonly CellPlace[]): CellPlace[];
  all(places: readonly CellPlace[]): CellPlace[];
}

/**
 * The cells that a calculation of limited reach has left behind. The engine always calculates to the end of a chain: of
 * these cells it gets no new calls, and its results for them are dropped.
 */
export class StaleCells {
  readonly #dependants: DependantFinder;
  readonly #stale = new Set<string>();

  constructor(dependants: DependantFinder) {
    this.#dependants = dependants;
  }

  has(place: CellPlace): boolean {
    return this.#stale.has(cellKey(place));
  }

  /** These cells are calculated, with what refers to them; the rest of the chain is left behind. */
  limit(places: readonly CellPlace[]): void {
    for (const place of this.#dependants.all(places)) this.#stale.add(cellKey(place));
    this.#drop([...places, ...this.#dependants.direct(places)]);
  }

  /** These cells are calculated, and all that depends on them. */
  release(places: readonly CellPlace[]): void {
    if (this.#stale.size === 0) return;
    this.#drop([...places, ...this.#dependants.all(places)]);
  }

  releaseAll(): void {
    this.#stale.clear();
  }

  #drop(places: readonly CellPlace[]): void {
    for (const place of places) this.#stale.delete(cellKey(place));
  }
}
