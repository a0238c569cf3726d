import { failure, success } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { CallAnswer } from '../cellInspection/evaluateCall.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { askCells, type AskedCall } from '../workbook/askCells.ts';
import { callKey } from './callKey.ts';
import { isSameAnswer, keptAnswer, type KeptAnswer } from './keptAnswer.ts';

/** What is compared: how calls answer now, and how they would. */
export interface Compared {
  readonly before: FunctionContext;
  readonly after: FunctionContext;
  /** What calls were given by other rules than these functions have, by `callKey`; absent where the rules are the same. */
  readonly given?: (key: string) => KeptAnswer | undefined;
}

/** A call that would answer something else. */
export interface ChangedCall {
  /** As it stands in the formula. */
  readonly text: string;
  readonly before: CallAnswer;
  readonly after: CallAnswer;
  /** What other rules gave it, where these would not give it before either. */
  readonly given?: KeptAnswer;
}

/** A cell with the calls in it that would answer something else. */
export interface ChangedAnswers {
  readonly cell: FormulaCell;
  readonly calls: readonly [ChangedCall, ...ChangedCall[]];
}

/** Finds the cells whose calls would answer something else, in the order of the cells. */
export async function compareCells(
  workbook: Pick<WorkbookPort, 'read' | 'hearCalls'>,
  cells: readonly FormulaCell[],
  { before, after, given }: Compared,
  work: LongWork,
): Promise<Outcome<readonly ChangedAnswers[]>> {
  const asked = await askCells(workbook, cells, [before, after], work);
  if (!asked.ok) return asked;
  const compared = await mapInSteps(
    cells,
    'explaining',
    work,
    (cell, at): readonly ChangedAnswers[] => {
      const [first, ...others] = (asked.value[at] ?? []).flatMap((call) =>
        changedCall(call, given),
      );
      return first === undefined ? [] : [{ cell, calls: [first, ...others] }];
    },
  );
  return compared.ok ? done(compared.value.flat()) : compared;
}

function changedCall(
  { call, answers: [was, would] }: AskedCall,
  givenBefore: Compared['given'],
): readonly ChangedCall[] {
  if (was === undefined || would === undefined) return [];
  const changed = { text: call.text, before: was, after: would };
  const given = givenBefore === undefined ? undefined : byOtherRules(call.id, was, givenBefore);
  if (given !== undefined && would.kind !== 'unresolved') {
    return isSameAnswer(given, kept(would)) ? [] : [{ ...changed, given }];
  }
  return isSame(was, would) ? [] : [changed];
}

/** What a call was given where that is not what it would be given now. */
function byOtherRules(
  id: string,
  was: CallAnswer,
  given: NonNullable<Compared['given']>,
): KeptAnswer | undefined {
  if (was.kind === 'unresolved') return undefined;
  const answer = given(
    callKey(
      id,
      was.given.map((input) => input ?? null),
    ),
  );
  return answer === undefined || isSameAnswer(answer, kept(was)) ? undefined : answer;
}

/** Calls that can be asked by the host alone are none that change: whoever calculates them again sees. */
function isSame(before: CallAnswer, after: CallAnswer): boolean {
  if (before.kind === 'unresolved' || after.kind === 'unresolved') return true;
  if (before.kind === 'answer' && after.kind === 'answer') {
    const [was, would] = [before.answer, after.answer];
    if (was.kind === 'figure' && would.kind === 'figure') return was.value === would.value;
  }
  return isSameAnswer(kept(before), kept(after));
}

function kept(answer: Exclude<CallAnswer, { kind: 'unresolved' }>): ReturnType<typeof keptAnswer> {
  return keptAnswer(
    answer.kind === 'answer' ? success(answer.answer) : failure(answer.issue),
    'zh-CN',
  );
}
