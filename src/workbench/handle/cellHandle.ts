import { parseArea } from '../grid/address.ts';
import type { Area } from '../grid/area.ts';
import { isErrorText } from '../grid/cellValue.ts';
import { parseInput } from '../grid/parseInput.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import type { Place } from '../model/excelModel.ts';
import { placeAddress } from '../model/rangeProperties.ts';
import { cellMessage } from '../page/cellMessage.ts';
import type { Workbench } from '../page/workbench.ts';
import type { CellHandle } from './workbenchHandle.ts';

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

function placeAt({ grid }: Workbench, address: string): Place {
  const { sheet: name, reference } = splitSheetAddress(address);
  const sheet =
    name === null ? grid.activeSheet() : grid.sheets().find((entry) => entry.name() === name);
  const area = parseArea(reference);
  if (sheet === undefined || area === null) throw new Error(`There is no ${address}.`);
  return { sheet, area };
}

/** The part of the handle that reads and writes cells. */
export function createCellHandle(workbench: () => Workbench): CellHandle {
  const at = (address: string): Place => placeAt(workbench(), address);
  const enter = (address: string, input: string): void => {
    const { sheet, area } = at(address);
    sheet.write(first(area), [[parseInput(input)]]);
  };
  return {
    enter,
    enterElsewhere: (address, input) => workbench().coAuthor.enter(() => enter(address, input)),
    enterAll: (address, inputs) => {
      const { sheet, area } = at(address);
      const size = { ...area, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
      const entries = inputs.map((row) => row.map((input) => parseInput(input)));
      sheet.write(size, entries);
    },
    value: (address) => {
      const { sheet, area } = at(address);
      return sheet.values(first(area))[0]?.[0] ?? null;
    },
    values: (address) => {
      const { sheet, area } = at(address);
      return sheet.values(area);
    },
    text: (address) => {
      const { sheet, area } = at(address);
      return sheet.texts(first(area))[0]?.[0] ?? '';
    },
    formula: (address) => {
      const { sheet, area } = at(address);
      return sheet.formulas(first(area))[0]?.[0] ?? '';
    },
    message: (address) => {
      const { sheet, area } = at(address);
      const isError = isErrorText(sheet.values(first(area))[0]?.[0]);
      return isError ? cellMessage(workbench().functions, sheet, area) : null;
    },
    look: (address) => {
      const { sheet, area } = at(address);
      return sheet.shownFormat(area.row, area.column);
    },
    spill: (address) => {
      const { sheet, area } = at(address);
      const spill = sheet
        .spills()
        .find(({ row, column }) => row === area.row && column === area.column);
      return spill === undefined ? null : placeAddress({ sheet, area: spill });
    },
    select: (address) => {
      const { sheet, area } = at(address);
      workbench().grid.select(sheet.id, area);
    },
  };
}
