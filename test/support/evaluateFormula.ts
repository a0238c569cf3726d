import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Answer } from '../../src/formulas/answer.ts';
import type { CellOutput } from '../../src/formulas/cellValue.ts';
import { evaluateFunction } from '../../src/formulas/evaluateFunction.ts';
import { functionOf } from '../../src/formulas/functions/functionCatalogue.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { firstDataset } from './firstEdition.ts';
import { parseFormula } from './parseFormula.ts';

type ShownCell = Exclude<CellOutput, object>;
type ShownRows = readonly (readonly ShownCell[])[];

/** What a cell shows: a number or text as it is, an error as its code and message, a spill as rows. */
export type Shown = ShownCell | ShownRows;

export interface Setting {
  readonly language?: Language;
  /** The workbook's, where it is another one. */
  readonly answers?: Language;
  readonly dataset?: Dataset;
}

/** Evaluates a formula as a user types it, on the first edition unless another is given. */
export function evaluateFormula(formula: string, setting: Setting = {}): Result<Answer> {
  const { name, given } = parseFormula(formula);
  const definition = functionOf(name);
  if (definition === undefined) throw new Error(`no such function: ${name}`);
  const { language = 'zh-CN', answers, dataset = firstDataset } = setting;
  return evaluateFunction(definition, given, { dataset, language, answers });
}

/**
 * What the cell of a formula shows.
 *
 * @example
 * shown('=HENAN.TRADE("济源",2025)'); // => 527.7
 * shown('=HENAN.TRADE("济源","")'); // => '#VALUE! “period”为空；请填 2025 或 "2025H1"。'
 */
export function shown(formula: string, setting: Setting = {}): Shown {
  const result = evaluateFormula(formula, setting);
  const { language = 'zh-CN' } = setting;
  const show = (cell: CellOutput): ShownCell =>
    typeof cell === 'object' ? `${issueCode(cell)} ${issueMessage(cell, language)}` : cell;
  if (!result.ok) return show(result.issue);
  return result.value.kind === 'table'
    ? result.value.rows.map((row) => row.map(show))
    : result.value.value;
}

/** The rows that a formula spills; a single cell is no spill. */
export function shownRows(formula: string, setting: Setting = {}): ShownRows {
  const spill = shown(formula, setting);
  if (typeof spill !== 'object') throw new Error(`${formula} does not spill: ${String(spill)}`);
  return spill;
}
