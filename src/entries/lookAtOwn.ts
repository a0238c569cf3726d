import { createTurns } from '../app/longWork/createTurns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { defaultLanguage } from '../domain/language.ts';
import { displayLanguage } from '../excel/displayLanguage.ts';
import { excelAnswerLanguage } from '../excel/excelAnswerLanguage.ts';
import { excelOwnTable } from '../excel/excelOwnTable.ts';
import type { FunctionContext } from '../formulas/functions/functionDefinition.ts';
import { quiet } from './idle.ts';
import { fetchOwnWork, ownFigures } from './ownFigures.ts';
import { editions } from './pageDataset.ts';
import { soonOnce } from './soonOnce.ts';
import { answering, keeper } from './workbookEdition.ts';

/** Typing in a row is several changes; the figure is looked at when they are over. */
const soon = soonOnce(400);

const inTurn = createTurns();
let isLocalChange = false;

/** Reads the table of own figures again, and calculates the cells that answer otherwise by it; one look after the other. */
export async function lookAgain(isLocal = true): Promise<void> {
  return inTurn(async () => look(isLocal));
}

async function look(isLocal: boolean): Promise<void> {
  if (isLocal) {
    // Kept answers are known by the figures beside which they were given.
    await keeper.flush();
    await keeper.load();
  }
  const before = answering.current();
  await ownFigures.read();
  if (isLocal && ownFigures.current()?.table !== undefined) await excelOwnTable.mark();
  const after = await answering.loaded();
  if (before?.ok !== true || !after.ok || before.value === after.value) return;
  const { followChange } = await fetchOwnWork();
  const compared = { before: contextOf(before.value), after: contextOf(after.value) };
  await followChange(keeper, compared, isLocal);
}

function contextOf(dataset: Dataset): FunctionContext {
  return {
    dataset,
    language: displayLanguage(),
    answers: excelAnswerLanguage.current() ?? defaultLanguage,
    editionOf: (id) => {
      const other = editions.source(id).current();
      return other?.ok === true ? other.value : undefined;
    },
  };
}

/**
 * Reads the own figures of the workbook that opens, and again whenever they may have changed. Formulas wait where the workbook says
 * that it has some; where it does not, they are looked for when the page is quiet.
 */
export async function beginWithOwn(): Promise<void> {
  excelOwnTable.watch((isLocal) => {
    isLocalChange ||= isLocal;
    soon(async () => {
      const wasLocal = isLocalChange;
      isLocalChange = false;
      await lookAgain(wasLocal);
    });
  });
  if (excelOwnTable.isMarked() !== true) {
    await quiet();
    await lookAgain(false);
    return;
  }
  await ownFigures.read();
  // Cells that were told that nothing could be read.
  if (ownFigures.hasGivenUp()) await (await fetchOwnWork()).followChange(keeper, undefined, false);
}
