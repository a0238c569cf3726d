import { intersectAreas, sheetLimits, type Area } from '../grid/area.ts';
import type { ClearedPart } from '../grid/grid.ts';
import { apiNotFound, itemNotFound } from '../richApi/apiError.ts';
import { ApiObject, type ApiMembers } from '../richApi/apiObject.ts';
import { cellProperties } from './cellProperties.ts';
import { conditionalFormatsObject } from './conditionalFormats.ts';
import type { ExcelModel, Place } from './excelModel.ts';
import { findCell } from './findCell.ts';
import { givenPlace } from './givenPlace.ts';
import { rangeFormat } from './rangeFormat.ts';
import { rangeNavigation } from './rangeNavigation.ts';
import { rangeProperties } from './rangeProperties.ts';
import { specialCells } from './specialCells.ts';
import { demandShape } from './writeCells.ts';

const clearedParts: Readonly<Record<string, ClearedPart>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
};

function isWholeRows(area: Area): boolean {
  return area.columns === sheetLimits.columns;
}

function editing(model: ExcelModel, place: Place): NonNullable<ApiMembers['methods']> {
  const { sheet, area } = place;
  return {
    clear: (given) => {
      const part = clearedParts[given.text(0, 'All')];
      if (part === undefined) throw apiNotFound(`Range.clear(${given.text(0)})`);
      sheet.clear(area, part);
    },
    // Comes before a matrix of more than 1,500 cells, which office.js then sets in parts.
    _ValidateArraySize: (given) => demandShape(area, given.integer(0), given.integer(1)),
    select: () => model.grid.select(sheet.id, area),
    merge: () => sheet.merge(area),
    getMergedAreasOrNullObject: () => {
      const merged = sheet.merges().filter((each) => intersectAreas(each, area) !== null);
      return merged.length === 0 ? null : model.rangeAreas(sheet, merged);
    },
    setDirty: () => model.grid.calculateAreas(sheet.id, [area], 'all-dependants'),
    calculate: () => model.grid.calculateAreas(sheet.id, [area], model.behaviour().calculate),
    insert: () => {
      if (!isWholeRows(area)) throw apiNotFound('Range.insert of cells that are no whole rows');
      sheet.insertRows(area.row, area.rows);
      return model.range(place);
    },
    delete: () => {
      if (!isWholeRows(area)) throw apiNotFound('Range.delete of cells that are no whole rows');
      sheet.deleteRows(area.row, area.rows);
    },
    copyFrom: (given) => {
      const source = givenPlace(model, given.raw(0), sheet);
      const target = { ...area, rows: source.area.rows, columns: source.area.columns };
      const values = source.sheet.values(source.area);
      const formulas = given.text(1, 'All') === 'Values' ? [] : source.sheet.formulas(source.area);
      const entries = values.map((row, i) =>
        row.map((value, j) => {
          const formula = formulas[i]?.[j] ?? '';
          return formula === '' ? { formula: null, value } : { formula, value: null };
        }),
      );
      sheet.write(target, entries);
    },
  };
}

function searching(model: ExcelModel, place: Place): NonNullable<ApiMembers['methods']> {
  const { sheet } = place;
  const special = (cellType: string, valueKind: string): ApiObject | null => {
    const areas = specialCells(place, cellType, valueKind);
    return areas.length === 0 ? null : model.rangeAreas(sheet, areas);
  };
  const firstWith = (text: string, criteria: unknown): ApiObject | null => {
    const area = findCell(place, text, criteria);
    return area === null ? null : model.range({ sheet, area });
  };
  return {
    find: (given) => {
      const cell = firstWith(given.text(0), given.raw(1));
      if (cell === null) throw itemNotFound();
      return cell;
    },
    findOrNullObject: (given) => firstWith(given.text(0), given.raw(1)),
    getSpecialCells: (given) => {
      const areas = special(given.text(0), given.text(1, 'All'));
      if (areas === null) throw itemNotFound();
      return areas;
    },
    getSpecialCellsOrNullObject: (given) => special(given.text(0), given.text(1, 'All')),
  };
}

/** What looks at results: it waits for the calculation of what the same batch has written. */
const afterCalculation = [
  'calculate',
  'copyFrom',
  'find',
  'findOrNullObject',
  'getSpecialCells',
  'getSpecialCellsOrNullObject',
  'getSpillParent',
  'getSpillParentOrNullObject',
  'getSpillingToRange',
  'getSpillingToRangeOrNullObject',
  'getUsedRange',
  'getUsedRangeOrNullObject',
];

/** `Excel.Range`. */
export function rangeObject(model: ExcelModel, place: Place): ApiObject {
  return new ApiObject({
    type: 'Range',
    properties: rangeProperties(model, place),
    afterCalculation,
    links: {
      conditionalFormats: () => conditionalFormatsObject(model, place),
      format: () => rangeFormat(place),
      worksheet: () => model.worksheet(place.sheet),
    },
    methods: {
      ...rangeNavigation(model, place),
      ...editing(model, place),
      ...searching(model, place),
      ...cellProperties(model, place),
    },
  });
}
