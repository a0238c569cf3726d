import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import { shownValues } from './readSelection.ts';
import { restoreCells } from './restoreCells.ts';
import { writeExcel } from './runExcel.ts';

type CellsStep = Extract<UndoStep, { kind: 'cells' }>;

/**
 * Takes steps back, the last first. Cells that were changed since they were written are a refusal, and then nothing is taken
 * back; a table, chart or sheet that is gone already is no failure.
 */
export async function undoSteps(steps: readonly UndoStep[]): Promise<Outcome<void>> {
  return writeExcel(async (context) => {
    const opened = steps.toReversed().map((step) => open(context, step));
    await context.sync();
    const changed = opened.find(({ isChanged }) => isChanged());
    if (changed?.step.kind === 'cells') {
      const { sheet, address } = changed.step;
      return refused({ code: 'changed-since', sheet, address });
    }
    for (const { takeBack } of opened) takeBack();
    await context.sync();
    return done(undefined);
  });
}

interface OpenStep {
  readonly step: UndoStep;
  /** To be asked after a sync. */
  readonly isChanged: () => boolean;
  readonly takeBack: () => void;
}

function open({ workbook }: Excel.RequestContext, step: UndoStep): OpenStep {
  switch (step.kind) {
    case 'cells':
      return openCells(workbook.worksheets.getItem(step.sheet).getRange(step.address), step);
    case 'table':
      return openObject(workbook.tables.getItemOrNullObject(step.name), step);
    case 'chart':
      return openObject(
        workbook.worksheets.getItem(step.sheet).charts.getItemOrNullObject(step.name),
        step,
      );
    case 'sheet':
      return openObject(workbook.worksheets.getItemOrNullObject(step.name), step);
  }
}

/** What an undo needs of a table, a chart or a sheet. */
interface Deletable {
  readonly isNullObject: boolean;
  load(properties: string): unknown;
  delete(): void;
}

function openObject(object: Deletable, step: UndoStep): OpenStep {
  object.load('name');
  return {
    step,
    isChanged: () => false,
    takeBack: () => {
      if (!object.isNullObject) object.delete();
    },
  };
}

function openCells(range: Excel.Range, step: CellsStep): OpenStep {
  range.load({ formulas: true });
  return {
    step,
    isChanged: () => differs(step, shownValues(range.formulas)),
    takeBack: () => restoreCells(range, step.before, (i, j) => step.after[i]?.[j] === null),
  };
}

function differs({ after }: CellsStep, current: readonly (readonly ShownValue[])[]): boolean {
  return after.some((row, i) =>
    row.some((shown, j) => shown !== null && shown !== current[i]?.[j]),
  );
}
