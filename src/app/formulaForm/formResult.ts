import type { Fault } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import { ownValue } from '../../domain/ownValue.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { issueCode, type ErrorCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { figureNumberFormat } from '../insertion/figureNumberFormat.ts';
import { tableFormats, type TableFormats } from '../insertion/tableFormats.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { answerQuantity } from '../text/answerQuantity.ts';
import { decimalsOf, quantityText } from '../text/quantityText.ts';
import { formMends, type FormMend } from './formMends.ts';
import { formArgument, type FormValues } from './formValues.ts';

/** The formula of a form with what it answers, or why it does not. */
export type FormResult = { readonly formula: WorksheetFormula } & (
  | {
      readonly ok: true;
      readonly text: string;
      readonly figure?: Figure;
      readonly numberFormat?: string;
      /** Where it spills, errors as their messages, with the number formats of its cells. */
      readonly rows?: readonly (readonly (string | number | boolean)[])[];
      readonly formats?: TableFormats;
    }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      /** What the form may hold instead. */
      readonly mends: readonly FormMend[];
      /** Where the mistake is not the form's but ours. */
      readonly fault?: Fault;
    }
);

/** Evaluates what a form holds. */
export function formResult(
  definition: FunctionDefinition,
  values: FormValues,
  context: FunctionContext,
): FormResult {
  const read = definition.parameters.map((parameter) =>
    formArgument(parameter, ownValue(values, parameter.name)),
  );
  const formula = buildFormula(
    definition,
    read.map(({ argument }) => argument),
  );
  const inputs = read.map(({ input }) => input);
  const result = evaluateSafely(definition, inputs, context);
  const { language } = context;
  if (!result.ok) {
    const { issue } = result;
    const failed = {
      code: issueCode(issue),
      message: issueMessage(issue, language),
      mends: formMends(definition, values, issue, context),
    };
    return {
      formula,
      ok: false,
      ...failed,
      ...(issue.code === 'fault' ? { fault: issue.fault } : {}),
    };
  }
  const answer = result.value;
  if (answer.kind === 'value') return { formula, ok: true, text: String(answer.value) };
  if (answer.kind === 'table') {
    const rows = answer.rows.map((row) => row.map((cell) => cellText(cell, context)));
    const formats = tableFormats(answer, language);
    return { formula, ok: true, text: String(rows[0]?.[0] ?? ''), rows, formats };
  }
  const { figure } = answer;
  const quantity = answerQuantity(answer);
  const { text } = quantityText(quantity, decimalsOf(quantity), language);
  return { formula, ok: true, text, figure, numberFormat: figureNumberFormat(quantity, language) };
}

function cellText(cell: CellOutput, { language }: FunctionContext): string | number | boolean {
  return typeof cell === 'object' ? `${issueCode(cell)} ${issueMessage(cell, language)}` : cell;
}
