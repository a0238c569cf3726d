import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueCode, type ErrorCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import type { CellLookup } from '../cellInspection/cellLookup.ts';
import { evaluateCall } from '../cellInspection/evaluateCall.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { parseAddress } from '../ports/cellAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import { answerQuantity } from '../text/answerQuantity.ts';
import { formattedNumber } from '../text/formattedNumber.ts';
import { cellText, decimalsOf } from '../text/quantityText.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';
import type { Anchor } from './insertionPlan.ts';
import { statusMark } from './statusMark.ts';

/** A cell of a plan as it will show in the sheet. */
export interface AnsweredCell {
  /** The value as it will be read, without its unit; an error as its code. */
  readonly text: string;
  readonly isNumber: boolean;
  /** The number that a chart draws of it; absent where it is none. */
  readonly value?: number;
  /** Why a formula answers nothing; empty where it does. */
  readonly reason: string;
  /** Of what a formula answers. */
  readonly numberFormat?: string;
  /** What a formula of ours rests on, and the error where it answers nothing. */
  readonly figures?: readonly Figure[];
  readonly error?: ErrorCode;
}

/**
 * What the cells of a plan will show once they are written: each formula is asked with the other cells of the plan in place.
 *
 * @param anchor where the first cell will stand; references of formulas count from there
 * @param reader whose language the reasons are in, as those of errors in cells are
 */
export function answeredBlock(
  block: Block,
  anchor: Anchor,
  context: FunctionContext,
  reader = context.language,
): readonly (readonly AnsweredCell[])[] {
  const lookup: CellLookup = ({ address }) => {
    const area = parseAddress(address);
    if (area === undefined) return undefined;
    const [row, column] = [area.row - anchor.row, area.column - anchor.column];
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        plainValue(block[row + down]?.[column + right]),
      ),
    );
  };
  return block.map((row) => row.map((cell) => answeredCell(cell, lookup, { ...context, reader })));
}

function plainValue(cell: CellContent | undefined): ShownValue {
  switch (cell?.kind) {
    case 'text':
    case 'spilled':
      return cell.text;
    case 'number':
    case 'constant':
      return cell.value;
    case 'formula':
      return cell.shown ?? '';
    case 'empty':
    case undefined:
      return '';
  }
}

const plain = (text: string): AnsweredCell => ({ text, isNumber: false, reason: '' });

const numeric = (value: number, text: string): AnsweredCell => ({
  text,
  isNumber: true,
  value,
  reason: '',
});

/** What a formula answers that is no figure, or what the sheet's own arithmetic will show. */
function shownCell(value: string | number, numberFormat?: string): AnsweredCell {
  if (typeof value !== 'number') return plain(value);
  const shown = numeric(value, formattedNumber(value, numberFormat));
  return numberFormat === undefined ? shown : { ...shown, numberFormat };
}

/** With the language of who reads the reasons. */
interface ReadContext extends FunctionContext {
  readonly reader: Language;
}

function answeredCell(cell: CellContent, lookup: CellLookup, context: ReadContext): AnsweredCell {
  switch (cell.kind) {
    case 'empty':
      return plain('');
    case 'text':
      return plain(cell.text);
    case 'spilled':
      return spilledCell(cell.text, cell.numberFormat);
    case 'number':
      return numeric(cell.value, formattedNumber(cell.value, cell.numberFormat));
    case 'constant':
      return plain(String(cell.value));
    case 'formula':
      return cell.shown === undefined
        ? formulaAnswer(cell, lookup, context)
        : shownCell(cell.shown, cell.numberFormat);
  }
}

/** What an answer shows in one of the cells that it spills into: a number where the cell has the format of one, an error with its reason apart. */
function spilledCell(text: string, numberFormat: string | undefined): AnsweredCell {
  const { error, reason } = /^(?<error>#[A-Z/]+[!A]) (?<reason>.+)$/su.exec(text)?.groups ?? {};
  if (error !== undefined) return { ...plain(error), reason: reason ?? '' };
  const value = Number(text);
  if (numberFormat === undefined || text === '' || Number.isNaN(value)) return plain(text);
  return numeric(value, formattedNumber(value, numberFormat));
}

function formulaAnswer(
  { formula, numberFormat: format }: Extract<CellContent, { kind: 'formula' }>,
  lookup: CellLookup,
  context: ReadContext,
): AnsweredCell {
  const [call] = parseFormula(formula);
  if (call === undefined) return plain(formula);
  const outcome = evaluateCall(call, '', lookup, context);
  if (outcome.kind === 'unresolved') return plain(formula);
  if (outcome.kind === 'issue') {
    const reason = issueMessage(outcome.issue, context.reader);
    const error = issueCode(outcome.issue);
    return { text: error, isNumber: false, reason, error };
  }
  const { answer } = outcome;
  if (answer.kind === 'table') return spilledCell(firstCell(answer.rows[0]?.[0]), format);
  if (answer.kind !== 'figure') return shownCell(answer.value);
  const quantity = answerQuantity(answer);
  const { number } = cellText(quantity, decimalsOf(quantity), context.language);
  const mark = statusMark(quantity.status, context.language);
  return {
    text: mark === '' ? number : `${number} ${mark}`,
    isNumber: true,
    value: answer.value,
    reason: '',
    numberFormat: figureNumberFormat(quantity, context.language),
    figures: outcome.figures,
  };
}

function firstCell(cell: CellOutput | undefined): string {
  return typeof cell === 'object' ? issueCode(cell) : String(cell ?? '');
}

/** A plan's cells, its formulas in the number format of what they answer, with what all of them will show. */
export interface AnsweredPlan {
  readonly block: Block;
  readonly answers: readonly (readonly AnsweredCell[])[];
}

/** Asks each formula of a plan once, for its number format and for what is drawn of it. */
export function answeredPlan(block: Block, anchor: Anchor, context: FunctionContext): AnsweredPlan {
  const answers = answeredBlock(block, anchor, context);
  const formatted = block.map((row, down) =>
    row.map((cell, right) => {
      const numberFormat = answers[down]?.[right]?.numberFormat;
      const isBare = cell.kind === 'formula' && cell.numberFormat === undefined;
      return isBare && numberFormat !== undefined ? { ...cell, numberFormat } : cell;
    }),
  );
  return { block: formatted, answers };
}

/** A plan's cells, its formulas in the number format of what they answer. */
export function formattedBlock(block: Block, anchor: Anchor, context: FunctionContext): Block {
  return answeredPlan(block, anchor, context).block;
}
