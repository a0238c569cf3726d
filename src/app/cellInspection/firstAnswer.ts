import type { Issue } from '../../domain/issue.ts';
import { answeredFigures, type Answer, type TableAnswer } from '../../formulas/answer.ts';
import type { FormulaCall } from '../formulaText/parseFormula.ts';
import type { CallAnswer } from './evaluateCall.ts';

/** Whether a formula takes one value of a call: `=@HENAN.TIMESERIES(…)`, as Excel writes it in workbooks of before it spilled. */
export function isSingle(formula: string, { start }: FormulaCall): boolean {
  return formula.slice(0, start).trimEnd().endsWith('@');
}

/** What is left of an answer behind `@`: of a table its first cell. */
export function firstAnswer(answered: CallAnswer): CallAnswer {
  if (answered.kind !== 'answer' || answered.answer.kind !== 'table') return answered;
  const { given } = answered;
  const first = firstCell(answered.answer);
  if (typeof first === 'object' && 'code' in first) return { kind: 'issue', issue: first, given };
  return { kind: 'answer', answer: first, figures: answeredFigures(first), given };
}

function firstCell({ rows, cells }: TableAnswer): Answer | Issue {
  const shown = rows[0]?.[0] ?? '';
  if (typeof shown === 'object') return shown;
  const figure = cells?.[0]?.[0];
  if (figure !== undefined) return figure;
  return { kind: 'value', value: typeof shown === 'boolean' ? String(shown) : shown };
}
