import { ObjectMatrix, type Injector, type IUnitRange } from '@univerjs/core';
import { FormulaDataModel, IDependencyManagerService } from '@univerjs/preset-sheets-core';
import { cellKey, type CellPlace } from '../customFunctions/cellCalls.ts';
import type { Spills } from './spills.ts';

/** Which formulas refer to which cells, as the engine has worked it out for its last calculation. */
export class Dependants {
  readonly #dependencies: IDependencyManagerService;
  readonly #formulas: FormulaDataModel;
  readonly #spills: Spills;
  readonly #unitId: () => string;

  constructor(injector: Injector, spills: Spills, unitId: () => string) {
    this.#dependencies = injector.get(IDependencyManagerService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#spills = spills;
    this.#unitId = unitId;
  }

  /** The formulas that refer to one of these cells, or to what one of them spills. */
  direct(places: readonly CellPlace[]): CellPlace[] {
    return this.#searching((referringTo) => referringTo(places));
  }

  /** These, what refers to those, and so on. */
  all(places: readonly CellPlace[]): CellPlace[] {
    return this.#searching((referringTo) => {
      const known = new Set(places.map(cellKey));
      const reached: CellPlace[] = [];
      for (let next = [...places]; next.length > 0;) {
        next = referringTo(next).filter((place) => !known.has(cellKey(place)));
        for (const place of next) known.add(cellKey(place));
        reached.push(...next);
      }
      return reached;
    });
  }

  /** The engine's index of single cells can be searched only while it is open. */
  #searching(
    search: (referringTo: (places: readonly CellPlace[]) => CellPlace[]) => CellPlace[],
  ): CellPlace[] {
    const formulas = this.#formulaPlaces();
    this.#dependencies.openKdTree();
    try {
      return search((places) => {
        const ranges = places.map((place) => this.#rangeOf(place));
        const ids = this.#dependencies.searchDependency(ranges);
        return [...ids].flatMap((id) => formulas.get(id) ?? []);
      });
    } finally {
      this.#dependencies.closeKdTree();
    }
  }

  #rangeOf({ sheetId, row, column }: CellPlace): IUnitRange {
    const { rows, columns } = this.#spills.area(sheetId, row, column) ?? { rows: 1, columns: 1 };
    const [endRow, endColumn] = [row + rows - 1, column + columns - 1];
    const range = { startRow: row, endRow, startColumn: column, endColumn };
    return { unitId: this.#unitId(), sheetId, range };
  }

  /** The engine knows a formula by a number; it leads from the cell to the number only. */
  #formulaPlaces(): ReadonlyMap<number, CellPlace> {
    const unitId = this.#unitId();
    const places = new Map<number, CellPlace>();
    for (const [sheetId, rows] of Object.entries(this.#formulas.getFormulaData()[unitId] ?? {})) {
      new ObjectMatrix<unknown>(rows ?? {}).forValue((row, column) => {
        const id = this.#dependencies.getFormulaDependency(unitId, sheetId, row, column);
        if (typeof id === 'number') places.set(id, { sheetId, row, column });
      });
    }
    return places;
  }
}
