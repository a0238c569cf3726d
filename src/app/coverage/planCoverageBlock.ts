import { basisNames } from '../../domain/basis.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { questionCell, questionContent, type QuestionCell } from '../fill/questionCell.ts';
import type { TablePart, TableQuestion } from '../fill/tablePart.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { cellAt, textCell } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import { columnLabel } from '../insertion/labelText.ts';
import type { CellContent } from '../ports/block.ts';
import type { Coverage, CoverageCell } from './coverage.ts';

/** Rows and columns of a map of coverage that were chosen, ends included. */
export interface CoverageBlock {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * An Excel table of a chosen part of a map of coverage: places down, periods across, each cell a formula that refers to
 * its headers; a gap is a formula as well, so that it fills when a figure comes. What answers only when it is asked for, such
 * as an implied base, is asked for, and its number format says what it is.
 *
 * @example
 * // 郑州's implied base of 2024H1:
 * planCoverageBlock(context, trade, chosen, anchor).block[1][1]; // => formula '=HENAN.TRADE($A2,B$1,,,,"可测算")', numberFormat '#,##0.0" 隐含基数"'
 */
export function planCoverageBlock(
  context: FunctionContext,
  coverage: Coverage,
  chosen: CoverageBlock,
  anchor: Anchor,
): InsertionPlan {
  const { dataset, language } = context;
  const places = coverage.places.slice(chosen.fromRow, chosen.toRow + 1);
  const periods = coverage.periods.slice(chosen.fromColumn, chosen.toColumn + 1);
  const names = places.map(({ id }) =>
    writtenName(dataset.places, dataset.place(id), id, language),
  );
  const shared = sharedParts(coverage);
  const body = names.map((name, row): readonly CellContent[] => {
    const place = part(name, cellAt(anchor.row + 1 + row, anchor.column, 'column'));
    const values = periods.map(({ code }, column): CellContent => {
      // In the header of an Excel table a year is a text.
      const period = part(code, cellAt(anchor.row, anchor.column + 1 + column, 'row'));
      const cell = coverage.cells[chosen.fromRow + row]?.[chosen.fromColumn + column];
      return questionContent(answeredCell(withHeaders(shared, place, period), cell, context));
    });
    return [textCell(name)].concat(values);
  });
  const header = [
    textCell(cornerText(context, coverage)),
    ...periods.map(({ code }) => textCell(String(periodCell(code)))),
  ];
  return { kind: 'table', block: [header, ...body] };
}

type Shared = Omit<TableQuestion, 'place' | 'period'>;

function withHeaders(shared: Shared, place: TablePart, period: TablePart): TableQuestion {
  return { ...shared, place, period };
}

/** The plain question where it has an answer; else the question with the basis that answers as the map shows. */
function answeredCell(
  question: TableQuestion,
  cell: CoverageCell | undefined,
  context: FunctionContext,
): QuestionCell {
  const plain = questionCell(question, context);
  if (plain.status !== 'missing' || cell?.figure === undefined) return plain;
  const basis = fixed(basisNames.any[context.language]);
  const asked = questionCell({ ...question, basis }, context);
  return asked.status === 'missing' ? plain : asked;
}

const fixed = (value: string): TablePart => part(value, literal(value));
const part = (value: string, argument: TablePart['argument']): TablePart => ({ value, argument });

function sharedParts({ indicator, breakdown, measure }: Coverage): Shared {
  return {
    indicator: fixed(indicator),
    ...(breakdown === '' ? {} : { breakdown: fixed(breakdown) }),
    ...(measure === 'level' ? {} : { measure: fixed(measure) }),
  };
}

function cornerText({ dataset, language }: FunctionContext, coverage: Coverage): string {
  const figure = coverage.cells.flat().find((cell) => cell.figure !== undefined)?.figure;
  const unit = figure?.unit ?? dataset.indicator(coverage.indicator)?.unit ?? '';
  return columnLabel(dataset, { ...coverage, place: '', unit }, language);
}
