import { ICommandService, type IWorkbookData } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import { parseArea } from '../grid/address.ts';
import { intersectAreas, type Area } from '../grid/area.ts';
import type { DefinedName, Grid, SheetGrid } from '../grid/grid.ts';
import { Calculation, type CalculationListener } from './calculation.ts';
import { ConditionalLooks } from './conditionalLooks.ts';
import type { UniverParts } from './createUniver.ts';
import { Dependants } from './dependants.ts';
import { dropResults } from './dropResults.ts';
import { Spills } from './spills.ts';
import { StaleCells } from './staleCells.ts';
import { UniverSheet } from './univerSheet.ts';
import type { UniverBook, UniverWorksheet } from './univerTypes.ts';

const initialRows = 200;
const initialColumns = 26;

/** The workbook that is open in Univer. */
export class UniverGrid implements Grid {
  readonly parts: UniverParts;
  readonly calculation: Calculation;
  /** What a calculation of limited reach has left behind. */
  readonly stale: StaleCells;
  readonly #spills: Spills;
  readonly #looks: ConditionalLooks;
  readonly #commands: ICommandService;
  readonly #names: IDefinedNamesService;
  #book: UniverBook;
  #wrapped = new WeakMap<UniverWorksheet, UniverSheet>();
  #opened = 1;

  constructor(
    parts: UniverParts,
    data: Partial<IWorkbookData>,
    listener: Omit<CalculationListener, 'answered'>,
  ) {
    this.parts = parts;
    const { injector } = parts;
    this.#commands = injector.get(ICommandService);
    this.#names = injector.get(IDefinedNamesService);
    const unitId = (): string => this.#book.getId();
    this.#spills = new Spills(injector, unitId);
    this.stale = new StaleCells(new Dependants(injector, this.#spills, unitId));
    this.calculation = new Calculation(injector, unitId, {
      ...listener,
      answered: (results) => dropResults(results, this.#isUnwanted()),
    });
    this.#book = parts.api.createWorkbook({ ...data, id: 'book-1' });
    // Its plugin starts with the first workbook.
    this.#looks = new ConditionalLooks(injector, unitId);
  }

  get unitId(): string {
    return this.#book.getId();
  }

  /** The file as it would be saved. */
  save(): IWorkbookData {
    return this.#book.save();
  }

  /** Closes the workbook and opens this file in its place. */
  open(data: IWorkbookData): void {
    this.parts.api.disposeUnit(this.#book.getId());
    this.#opened += 1;
    this.#wrapped = new WeakMap();
    this.stale.releaseAll();
    this.#book = this.parts.api.createWorkbook({ ...data, id: `book-${this.#opened}` });
  }

  /** The size of the row and column headers, in pixels. */
  headerSize(): { readonly width: number; readonly height: number } {
    const { rowHeader, columnHeader } = this.#book.getActiveSheet().getSheet().getConfig();
    return { width: rowHeader.width, height: columnHeader.height };
  }

  /** Where the corner of cell A1 is now, in pixels of the canvas; it leaves it when the sheet is scrolled. */
  firstCellCorner(): { readonly left: number; readonly top: number } {
    return this.#book.getActiveSheet().getRange(0, 0).getCellRect();
  }

  /** Where the first selected cell is now, in pixels of the canvas. */
  selectedRectangle(): { readonly left: number; readonly top: number } {
    const { sheetId, area } = this.selection();
    const sheet = this.#book.getSheetBySheetId(sheetId) ?? this.#book.getActiveSheet();
    return sheet.getRange(area.row, area.column).getCellRect();
  }

  sheets(): readonly SheetGrid[] {
    return this.#book.getSheets().map((sheet) => this.#wrap(sheet));
  }

  sheet(id: string): UniverSheet | null {
    const sheet = this.#book.getSheetBySheetId(id);
    return sheet === null ? null : this.#wrap(sheet);
  }

  activeSheet(): SheetGrid {
    return this.#wrap(this.#book.getActiveSheet());
  }

  activate(id: string): void {
    this.#book.setActiveSheet(id);
  }

  addSheet(name: string): SheetGrid {
    const before = this.#book.getActiveSheet().getSheetId();
    const added = this.#wrap(this.#book.create(name, initialRows, initialColumns));
    this.#book.setActiveSheet(before);
    return added;
  }

  removeSheet(id: string): void {
    this.#book.deleteSheet(id);
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheet = this.#book.getActiveSheet();
    const area = parseArea(this.#book.getActiveRange()?.getA1Notation() ?? 'A1');
    return {
      sheetId: sheet.getSheetId(),
      area: area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    };
  }

  select(sheetId: string, area: Area): void {
    if (this.#book.getActiveSheet().getSheetId() !== sheetId) this.#book.setActiveSheet(sheetId);
    this.sheet(sheetId)?.activate(area);
  }

  calculateAll(): void {
    this.stale.releaseAll();
    this.calculation.all();
  }

  calculateAreas(sheetId: string, areas: readonly Area[], reach: HostBehaviour['calculate']): void {
    const sheet = this.sheet(sheetId);
    const used = sheet?.usedArea() ?? null;
    if (sheet === null || used === null) return;
    const places = areas
      .map((area) => intersectAreas(area, used))
      .filter((area) => area !== null)
      .flatMap((area) =>
        sheet
          .formulas(area)
          .flatMap((line, row) =>
            line.flatMap((formula, column) =>
              formula === ''
                ? []
                : [{ sheetId, row: area.row + row, column: area.column + column }],
            ),
          ),
      );
    if (reach === 'direct-dependants') this.stale.limit(places);
    else this.stale.release(places);
    this.calculation.again(places);
  }

  names(): readonly DefinedName[] {
    const names = this.#names.getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map(({ name, formulaOrRefString: formula, hidden }) => ({
      name,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      isHidden: hidden === true,
    }));
  }

  hideName(name: string, isHidden: boolean): void {
    const known = this.#names.getValueByName(this.unitId, name);
    if (known !== null && known !== undefined) {
      this.#names.registerDefinedName(this.unitId, { ...known, hidden: isHidden });
    }
  }

  defineName(name: string, formula: string): void {
    this.#book.insertDefinedName(name, formula.replace(/^=/u, ''));
  }

  removeName(name: string): void {
    this.#book.deleteDefinedName(name);
  }

  async calculated(): Promise<void> {
    await this.calculation.whenIdle();
  }

  /** Of cells that are left behind, and of cells whose formula gave way to something typed while the engine calculated. */
  #isUnwanted(): (place: CellPlace) => boolean {
    const sheets = new Map(
      this.#book.getSheets().map((sheet) => [sheet.getSheetId(), this.#wrap(sheet)]),
    );
    return (place) =>
      this.stale.has(place) ||
      sheets.get(place.sheetId)?.hasFormula(place.row, place.column) !== true;
  }

  #wrap(sheet: UniverWorksheet): UniverSheet {
    const known = this.#wrapped.get(sheet);
    if (known !== undefined) return known;
    const wrapped = new UniverSheet(sheet, {
      unitId: this.#book.getId(),
      commands: this.#commands,
      spills: this.#spills,
      looks: this.#looks,
    });
    this.#wrapped.set(sheet, wrapped);
    return wrapped;
  }
}
