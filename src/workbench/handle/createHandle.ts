import type { RibbonButton, RibbonTab } from '../manifest/manifest.ts';
import { placeAddress } from '../model/rangeProperties.ts';
import type { Workbench } from '../page/workbench.ts';
import { createCellHandle } from './cellHandle.ts';
import type { WorkbenchHandle } from './workbenchHandle.ts';

function buttonsOf(tabs: readonly RibbonTab[]): RibbonButton[] {
  return tabs
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]));
}

/** What the handle offers beside the workbook itself. */
export interface HandleParts {
  /** Settles when the workbench has started. */
  readonly started: Promise<Workbench>;
  readonly current: () => Workbench | null;
  readonly tabs: () => readonly RibbonTab[];
  readonly language: string;
}

/** Makes the handle that tests and benchmarks drive the workbench with. */
export function createHandle({ started, current, tabs, language }: HandleParts): WorkbenchHandle {
  const workbench = (): Workbench => {
    const open = current();
    if (open === null) throw new Error('The workbench is not ready yet: await workbench.ready.');
    return open;
  };
  const ready = started.then(() => undefined);
  // Whoever awaits it hears of a failure; the page shows it to everybody else.
  ready.catch(() => undefined);
  return {
    ...createCellHandle(workbench),
    ready,
    language,
    settled: async () => (await started).settled(),
    reopen: async () => (await started).reopen(),
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
      const button = buttonsOf(tabs()).find(({ id }) => id === controlId);
      if (button === undefined) throw new Error(`The manifest has no control ${controlId}.`);
      workbench().run(button);
    },
    recalculate: () => workbench().grid.calculateAll(),
    isPaneVisible: () => workbench().isPaneVisible,
    behave: (choices) => {
      if (choices.origin !== undefined) {
        throw new Error('origin counts when the page opens: put it into its address.');
      }
      workbench().behave(choices);
    },
    saveElsewhere: (settings, tells) => workbench().coAuthor.save(settings, tells),
    protectSheet: (name, isProtected) => workbench().protectSheet(name, isProtected),
  };
}
