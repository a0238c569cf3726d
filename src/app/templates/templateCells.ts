import { figure } from '../../formulas/functions/figure.ts';
import type {
  FunctionContext,
  FunctionDefinition,
} from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import { formattedBlock } from '../insertion/answeredBlock.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { paddedBlock } from '../insertion/paddedBlock.ts';
import type { CellContent } from '../ports/block.ts';
import type { WorksheetFormula } from '../ports/worksheetFormula.ts';
import type { TemplateAnswers, TemplateSheet } from './template.ts';
import { templateWords } from './templateWords.ts';

/** A cell that keeps its place when the formula is copied: `$B$2`. */
export function fixedCell(row: number, column: number): BuildableArgument {
  return { kind: 'cell', cell: { row, column, rowFixed: true, columnFixed: true } };
}

/** A cell that moves with the formula. */
export function movingCell(row: number, column: number): BuildableArgument {
  return { kind: 'cell', cell: { row, column, rowFixed: false, columnFixed: false } };
}

/** A call whose answer takes the number format of its figure. */
export function callCell(
  definition: FunctionDefinition,
  given: readonly BuildableArgument[],
): CellContent {
  return { kind: 'formula', formula: buildFormula(definition, given) };
}

/** A call for a level, in the unit that a cell names; in the figure's own where there is none. */
export function levelCell(
  asked: readonly BuildableArgument[],
  inUnit: BuildableArgument = blank,
): CellContent {
  return callCell(figure, [...asked, blank, blank, blank, inUnit]);
}

/** The sheet's own arithmetic; `shown` is what it will show where that is known beforehand. */
export function sumCell(
  formula: WorksheetFormula,
  numberFormat: string,
  shown?: string | number,
): CellContent {
  return { kind: 'formula', formula, numberFormat, ...(shown === undefined ? {} : { shown }) };
}

export const numberCell = (value: number, numberFormat = '0'): CellContent => ({
  kind: 'number',
  value,
  numberFormat,
});

/** How an estimate is marked in its number format, so that it never passes for a figure. */
export const estimateFormat = (context: Pick<FunctionContext, 'language'>): string =>
  context.language === 'zh-CN' ? '#,##0.0" 估算"' : '#,##0.00" est."';

/** The name of a place as a formula understands it, in the language of the sheet. */
export function placeName(id: string, { dataset, language }: FunctionContext): string {
  return writtenName(dataset.places, dataset.place(id), id, language);
}

/** The name of an indicator as a formula understands it, in the language of the sheet. */
export function indicatorName(id: string, { dataset, language }: FunctionContext): string {
  const indicator = dataset.indicator(id);
  if (indicator === undefined) return id;
  const name = localName(indicator, language);
  const match = dataset.indicators.match(name);
  return match.kind === 'one' && match.item.id === id ? name : id;
}

/** The unit that the sheet asks for, as functions take it; empty for a ratio and for what English only counts. */
export function unitOf(
  { indicator }: Pick<TemplateAnswers, 'indicator'>,
  { dataset, language }: FunctionContext,
): string {
  const unit = dataset.indicator(indicator)?.unit ?? '';
  const isRatio = unit === '1' || unit === '%' || unit === '‰';
  if (isRatio) return '';
  return language === 'zh-CN' ? unit : (sheetUnit(unit, language)?.unit ?? '');
}

/** Rows filled up to one width, formulas in the formats of what they answer. */
export function templateSheet(
  rows: readonly (readonly CellContent[])[],
  { widths, headerRow }: Omit<TemplateSheet, 'block'>,
  context: FunctionContext,
): TemplateSheet {
  const block = paddedBlock(rows, widths.length, emptyCell);
  return { block: formattedBlock(block, { row: 0, column: 0 }, context), widths, headerRow };
}

/** A row of texts. */
export const texts = (...words: readonly string[]): readonly CellContent[] =>
  words.map((word) => (word === '' ? emptyCell : textCell(word)));

/** What a sheet of one place and indicator is of: its title, then both by name, which calls refer to. */
export function subjectRows(
  { place, indicator }: Pick<TemplateAnswers, 'place' | 'indicator'>,
  context: FunctionContext,
  ...more: readonly (string | number)[]
): readonly (readonly CellContent[])[] {
  const words = templateWords[context.language];
  const names = [placeName(place, context), indicatorName(indicator, context)] as const;
  return [
    texts([...names, ...more].join(' ')),
    texts(words.place, names[0]),
    texts(words.indicator, names[1]),
  ];
}
