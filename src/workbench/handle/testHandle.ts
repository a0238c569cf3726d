import { parseArea } from '../grid/address.ts';
import type { Area } from '../grid/area.ts';
import { type CellValue, isErrorText } from '../grid/cellValue.ts';
import { parseInput } from '../grid/parseInput.ts';
import { splitSheetAddress } from '../grid/sheetAddress.ts';
import type { RibbonButton, RibbonTab } from '../manifest/manifest.ts';
import { placeAddress } from '../model/rangeProperties.ts';
import type { Place } from '../model/excelModel.ts';
import type { Workbench } from '../page/workbench.ts';
import { cellMessage } from './cellMessage.ts';
import type { WorkbenchHandle } from './workbenchHandle.ts';

function buttonsOf(tabs: readonly RibbonTab[]): RibbonButton[] {
  return tabs
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]));
}

/** What the handle offers beside the workbook itself. */
export interface HandleParts {
  readonly workbench: Promise<Workbench>;
  readonly current: () => Workbench | null;
  readonly tabs: () => readonly RibbonTab[];
  readonly language: string;
}

/** Makes the handle that tests and benchmarks drive the workbench with. */
export function createHandle(parts: HandleParts): WorkbenchHandle {
  const workbench = (): Workbench => {
    const current = parts.current();
    if (current === null) throw new Error('The workbench is not ready yet: await workbench.ready.');
    return current;
  };
  const place = (address: string): Place => {
    const { sheet: name, reference } = splitSheetAddress(address);
    const { grid } = workbench();
    const sheet =
      name === null ? grid.activeSheet() : grid.sheets().find((entry) => entry.name() === name);
    const area = parseArea(reference);
    if (sheet === undefined || area === null) throw new Error(`There is no ${address}.`);
    return { sheet, area };
  };
  const valueAt = (address: string): CellValue => {
    const { sheet, area } = place(address);
    return sheet.values(first(area))[0]?.[0] ?? null;
  };
  return {
    ready: parts.workbench.then(() => undefined),
    language: parts.language,
    enter: (address, input) => {
      const { sheet, area } = place(address);
      sheet.write(first(area), [[parseInput(input)]]);
    },
    enterAll: (address, inputs) => {
      const { sheet, area } = place(address);
      const size = { ...area, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
      sheet.write(
        size,
        inputs.map((row) => row.map(parseInput)),
      );
    },
    settled: async () => (await parts.workbench).settled(),
    value: valueAt,
    values: (address) => {
      const { sheet, area } = place(address);
      return sheet.values(area);
    },
    text: (address) => {
      const { sheet, area } = place(address);
      return sheet.texts(first(area))[0]?.[0] ?? '';
    },
    formula: (address) => {
      const { sheet, area } = place(address);
      return sheet.formulas(first(area))[0]?.[0] ?? '';
    },
    message: (address) => {
      if (!isErrorText(valueAt(address))) return null;
      const { sheet, area } = place(address);
      return cellMessage(workbench(), sheet, area);
    },
    spill: (address) => {
      const { sheet, area } = place(address);
      const spilt = sheet.spillArea(area.row, area.column);
      return spilt === null ? null : placeAddress({ sheet, area: spilt });
    },
    select: (address) => {
      const { sheet, area } = place(address);
      workbench().grid.select(sheet.id, area);
    },
    selection: () => {
      const { grid } = workbench();
      const { sheetId, area } = grid.selection();
      return placeAddress({ sheet: grid.sheet(sheetId) ?? grid.activeSheet(), area });
    },
    sheets: () =>
      workbench()
        .grid.sheets()
        .map((sheet) => sheet.name()),
    addSheet: (name) => {
      workbench().grid.addSheet(name);
    },
    click: (controlId) => {
      const button = buttonsOf(parts.tabs()).find(({ id }) => id === controlId);
      if (button === undefined) throw new Error(`The manifest has no control ${controlId}.`);
      workbench().run(button);
    },
    recalculate: () => workbench().grid.calculateAll(),
    isPaneVisible: () => workbench().isPaneVisible,
    reopen: async () => (await parts.workbench).reopen(),
  };
}

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
