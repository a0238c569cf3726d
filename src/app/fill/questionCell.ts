import type { Figure, Status } from '../../domain/figure.ts';
import { measureOf } from '../../domain/measure.ts';
import { ownValue } from '../../domain/ownValue.ts';
import { tradeFlows, tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import type { FigureAnswer } from '../../formulas/answer.ts';
import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { figure } from '../../formulas/functions/figure.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { trade } from '../../formulas/functions/trade.ts';
import { yoy } from '../../formulas/functions/yoy.ts';
import { issueCode, type ErrorCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, literal } from '../formulaText/formulaArgument.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { figureNumberFormat } from '../insertion/figureNumberFormat.ts';
import type { CellContent } from '../ports/block.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import { answerQuantity } from '../text/answerQuantity.ts';
import { cellText, decimalsOf } from '../text/quantityText.ts';
import type { TablePart, TableQuestion } from './tablePart.ts';

/** A cell of a table before it is written: its formula, and what it will show. */
export interface QuestionCell {
  readonly formula: WorksheetFormula;
  /** The number as people read it, and its unit in the language of the interface; empty where there is none. */
  readonly number: string;
  readonly unit: string;
  /** `missing` where there is no figure. */
  readonly status: Status;
  /** Why there is none; empty where there is one. */
  readonly reason: string;
  /** The error that the cell will show for that reason. */
  readonly error?: ErrorCode;
  readonly numberFormat?: string;
  /** The figure as a number, for sums; none where there is none. */
  readonly amount?: CellAmount;
  /** Where the number is from; none where there is none. */
  readonly figure?: Figure;
}

interface CellAmount {
  readonly value: number;
  readonly unit: string;
  /** Whether it may be added to others: the level of a flow or a stock. */
  readonly isLevel: boolean;
}

/**
 * The formula of one cell and what it answers: TRADE for a level of foreign trade, YOY for growth, FIGURE for all else.
 *
 * @example
 * // With the headers' cells for place and period:
 * questionCell(question, context).formula; // => '=HENAN.TRADE($A3,B$2)' or '=HENAN.FIGURE($A3,"population",B$2)'
 */
export function questionCell(asked: TableQuestion, context: FunctionContext): QuestionCell {
  const question = inReadersUnit(asked, context);
  const { definition, parts } = callOf(question, context);
  const ordered = definition.parameters.map(({ name }) => ownValue(parts, name));
  const formula = buildFormula(
    definition,
    ordered.map((part) => part?.argument ?? blank),
  );
  const given = ordered.map((part) => part?.value ?? null);
  const result = evaluateSafely(definition, given, context);
  if (!result.ok) {
    const reason = issueMessage(result.issue, context.language);
    return {
      formula,
      number: '',
      unit: '',
      status: 'missing',
      reason,
      error: issueCode(result.issue),
    };
  }
  if (result.value.kind !== 'figure') {
    return { formula, number: '', unit: '', status: 'missing', reason: '' };
  }
  const quantity = answerQuantity(result.value);
  const shown = cellText(quantity, decimalsOf(quantity), context.language);
  return {
    formula,
    number: shown.number,
    unit: shown.unit,
    status: quantity.status,
    reason: '',
    numberFormat: figureNumberFormat(quantity, context.language),
    amount: amountOf(result.value, shown.unit, context),
    figure: result.value.figure,
  };
}

/** A level for which no unit is said is asked for in the one that the language has for it. */
function inReadersUnit(
  question: TableQuestion,
  { dataset, language }: FunctionContext,
): TableQuestion {
  const { indicator, measure, unit } = question;
  const isLevel = measure === undefined || measureOf(String(measure.value)) === 'level';
  if (unit !== undefined || !isLevel) return question;
  // A header names its indicator in any spelling.
  const named = dataset.indicators.match(String(indicator.value));
  const own = named.kind === 'one' ? named.item.unit : '';
  const asked = sheetUnit(own, language)?.unit;
  return asked === undefined
    ? question
    : { ...question, unit: { value: asked, argument: literal(asked) } };
}

function amountOf(
  { value, figure: { measure, indicator } }: FigureAnswer,
  unit: string,
  { dataset }: FunctionContext,
): CellAmount {
  const kind = dataset.indicator(indicator)?.kind;
  return { value, unit, isLevel: measure === 'level' && kind !== undefined && kind !== 'rate' };
}

interface Call {
  readonly definition: FunctionDefinition;
  readonly parts: Readonly<Record<string, TablePart | undefined>>;
}

function callOf(question: TableQuestion, context: FunctionContext): Call {
  const { indicator, measure, unit, ...shared } = question;
  // A measure that stands in a header may be any.
  const named = measure?.argument.kind === 'text' ? measureOf(String(measure.value)) : undefined;
  const isLevel = measure === undefined || named === 'level';
  const asked = isLevel ? {} : { measure };
  const any: Call = { definition: figure, parts: { ...shared, indicator, ...asked, unit } };
  // The others know no reference.
  if (question.reference !== undefined) return any;
  if (isLevel && isTradeFlow(indicator)) {
    return { definition: trade, parts: { ...shared, ...flowOf(indicator, context), unit } };
  }
  return named === 'yoy' && unit === undefined
    ? { definition: yoy, parts: { ...shared, indicator } }
    : any;
}

function isTradeFlow({ argument, value }: TablePart): boolean {
  return argument.kind === 'text' && tradeFlows.includes(String(value));
}

/** Both flows together are a blank. */
function flowOf(
  { value }: TablePart,
  { dataset, language }: FunctionContext,
): { readonly flow?: TablePart } {
  const id = String(value);
  if (id === tradeIndicator) return {};
  const name = writtenName(dataset.indicators, dataset.indicator(id), id, language);
  return { flow: { value: name, argument: literal(name) } };
}

/** What is written into the cell. */
export function questionContent({ formula, numberFormat }: QuestionCell): CellContent {
  return { kind: 'formula', formula, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
