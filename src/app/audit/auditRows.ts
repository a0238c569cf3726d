import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { listClauses } from '../../formulas/listTexts.ts';
import { ownNote } from '../figureCard/ownNote.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import { toldRows, type ToldRow } from '../ownFigures/ownRowGroups.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import { figureRow } from '../text/figureRow.ts';
import type { AuditKind } from './auditKinds.ts';
import type { Audit } from './auditWorkbook.ts';
import type { AuditedFormula } from './formulaStates.ts';
import type { MixedColumn } from './latestColumns.ts';
import { replacementFormula } from './replacementFormula.ts';
import type { TypedFigure } from './typedFigures.ts';

/** A cell with what an audit says of it. */
export interface AuditRow extends RangeAddress {
  readonly kind: AuditKind;
  /** What stands in the cell. */
  readonly held: string;
  /** The figure, or the reason. */
  readonly text: string;
  /** Its source; empty where there is none. */
  readonly source: string;
  /** What can be replaced, and by which formula. */
  readonly typed?: TypedFigure;
  readonly formula?: string;
}

const rounded: Localized = { 'zh-CN': '四舍五入', 'en-US': 'rounded' };
const unsigned: Localized = { 'zh-CN': '未带负号', 'en-US': 'without its sign' };
const others: Readonly<Record<Language, (count: number) => string>> = {
  'zh-CN': (count) => `另有 ${count} 个数字同值`,
  'en-US': (count) => `${count} more figures of this value`,
};

/** An audit as rows, typed numbers first, own figures last; a row for each number of a cell. */
export async function auditRows(
  audit: Audit,
  context: FunctionContext,
  work: LongWork = {},
): Promise<Outcome<readonly AuditRow[]>> {
  const { dataset, language } = context;
  // A figure stands in many cells.
  const known = new Map<Figure, FigureTexts>();
  const textsOf = (figure: Figure): FigureTexts => {
    const texts = known.get(figure) ?? figureTexts(dataset, figure, language);
    known.set(figure, texts);
    return texts;
  };
  const made: readonly (() => AuditRow)[] = [
    ...audit.matched.map((typed) => () => typedRow(typed, context, textsOf)),
    ...audit.mixedColumns.flatMap((column) => columnRows(column, language)),
    ...audit.formulas.map((formula) => () => formulaRow(formula, textsOf)),
    ...audit.unknown.map((cell) => () => unknownRow(cell)),
    ...ownTableRows(audit, context),
  ];
  return mapInSteps(made, 'explaining', work, (make) => make());
}

function ownTableRows(
  { own }: Audit,
  { dataset, language }: FunctionContext,
): readonly (() => AuditRow)[] {
  if (own === undefined) return [];
  return toldRows(own.rows, own.table, dataset, language).map(
    (told) => () => ownRow(told, language),
  );
}

function ownRow({ cell, group, figure, beside, reason }: ToldRow, language: Language): AuditRow {
  const other = beside === undefined ? '' : `${beside.kind} ${beside.value}`;
  const texts = group === 'refused' ? [reason] : [figure, other];
  return {
    ...cell,
    kind: `own-${group}`,
    held: '',
    text: listClauses(
      texts.filter((text) => text !== ''),
      language,
    ),
    source: '',
  };
}

type FigureTexts = Pick<AuditRow, 'text' | 'source'>;

type TextsOf = (figure: Figure) => FigureTexts;

function unknownRow({ sheet, address }: RangeAddress): AuditRow {
  return { sheet, address, kind: 'unknown', held: '', text: '', source: '' };
}

function typedRow(typed: TypedFigure, context: FunctionContext, textsOf: TextsOf): AuditRow {
  const { sheet, address, figure, held, isNamed, kind, agreement, factor } = typed;
  const { language } = context;
  const typedKind = isNamed ? 'named' : 'same-number';
  const notes = [
    ...(agreement === 'rounded' ? [rounded[language]] : []),
    ...(factor < 0 ? [unsigned[language]] : []),
    ...(isNamed || typed.others === 0 ? [] : [others[language](typed.others)]),
  ];
  const { text, source } = textsOf(figure);
  return {
    sheet,
    address,
    kind: kind === 'constant' ? 'constant' : typedKind,
    held: String(held),
    text: listClauses([text, ...notes], language),
    source,
    typed,
    formula: replacementFormula(typed, context),
  };
}

function figureTexts(dataset: Dataset, figure: Figure, language: Language): FigureTexts {
  const { title, period, value, source } = figureRow(dataset, figure, language);
  // Of a computed one its source says it.
  const note = figure.origin.kind === 'published' ? ownNote(dataset, figure, language) : '';
  const told = `${title} ${period} ${value}`;
  return { text: listClauses(note === '' ? [told] : [told, note], language), source };
}

function columnRows(
  { periods, sheet }: MixedColumn,
  language: Language,
): readonly (() => AuditRow)[] {
  return periods.flatMap(({ period, cells }) =>
    cells.map(({ address, formula }) => (): AuditRow => ({
      sheet,
      address,
      kind: 'latest-differs',
      held: formula,
      text: periodText(period, language),
      source: '',
    })),
  );
}

function formulaRow(
  { sheet, address, formula, state, reason, figures }: AuditedFormula,
  textsOf: TextsOf,
): AuditRow {
  const [figure] = figures;
  const told = figure === undefined ? { text: '', source: '' } : textsOf(figure);
  const text = reason === '' ? told.text : reason;
  return { sheet, address, kind: state, held: formula, text, source: told.source };
}
