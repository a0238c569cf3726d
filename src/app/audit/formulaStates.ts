import type { Figure, Status } from '../../domain/figure.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import { isWaiting } from '../ports/selection.ts';
import type { AnsweredCell } from '../workbook/answeredCell.ts';

/** How a figure stands, the least sure first: it says more of a cell than what is beside it. */
export const figureStates = [
  'conflict',
  'mixed-base',
  'implied-base',
  'about',
  'own',
  'computed',
  'revised',
  'published',
] as const satisfies readonly Status[];

const formulaStates = [...figureStates, 'error', 'waiting', 'text'] as const;

/** How a formula of ours stands: as its figures do, or with an error. */
export type FormulaState = (typeof formulaStates)[number];

/** Whether a text says how a formula stands. */
export const isFormulaState = (text: string): boolean =>
  formulaStates.some((state) => state === text);

/** A formula of ours with its state. */
export interface AuditedFormula extends RangeAddress {
  readonly formula: string;
  readonly value: string | number | boolean;
  readonly state: FormulaState;
  /** Why it fails, where our own function says so. */
  readonly reason: string;
  readonly figures: readonly Figure[];
}

/** The state of a formula of ours. */
export function formulaState({ cell, calls }: AnsweredCell): AuditedFormula {
  const { sheet, address, formula, value, error } = cell;
  const figures = calls.flatMap((call) => (call.ok ? call.figures : []));
  const reason = calls.flatMap((call) => (call.ok ? [] : (call.message ?? [])))[0] ?? '';
  const shown = { sheet, address, formula, value, figures };
  if (isWaiting(value)) return { ...shown, state: 'waiting', reason: '' };
  if (error !== undefined)
    return { ...shown, state: 'error', reason: reason === '' ? error : reason };
  const statuses = new Set<FormulaState>(
    figures.map(({ status }) => (status === 'missing' ? 'error' : status)),
  );
  return {
    ...shown,
    state: figureStates.find((state) => statuses.has(state)) ?? 'text',
    reason: '',
  };
}
