import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { Observation } from '../../domain/observation.ts';
import { periodText } from '../../domain/periodText.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { valueText } from '../figureCard/printedFigures.ts';
import { formatAddress, parseAddress } from '../ports/cellAddress.ts';
import type { OwnTable } from '../ports/ownTable.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import { figureTitle } from '../text/figureTitle.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { OwnRow } from './ownRows.ts';

/** How rows stand, what needs a person first. */
export const ownGroups = [
  'refused',
  'differs',
  'differsComputed',
  'answers',
  'published',
  'repeats',
] as const;
export type OwnGroup = (typeof ownGroups)[number];

/** A row with what is told of it. */
export interface ToldRow {
  readonly cell: RangeAddress;
  readonly group: OwnGroup;
  /** The figure that it was understood as; empty where it was not. */
  readonly figure: string;
  /** The other figure of the same question with its status in words, where there is one. */
  readonly beside?: { readonly kind: string; readonly value: string };
  /** Why it is left out, or the number of the row that it repeats. */
  readonly reason: string;
}

/** Tells of each row how it stands, with the cell where it begins. */
export function toldRows(
  rows: readonly OwnRow[],
  table: OwnTable,
  dataset: Dataset,
  language: Language,
): readonly ToldRow[] {
  const area = parseAddress(table.address);
  if (area === undefined) return [];
  return rows.map((row) => ({
    cell: {
      sheet: table.sheet,
      address: formatAddress({ ...area, row: area.row + row.row, rows: 1, columns: 1 }),
    },
    group: groupOf(row),
    figure: 'observation' in row ? figureText(row.observation, dataset, language) : '',
    ...besideOf(row, language),
    reason: reasonOf(row, area.row, language),
  }));
}

function groupOf(row: OwnRow): OwnGroup {
  if (row.kind === 'answers') return row.beside?.agrees === false ? 'differsComputed' : 'answers';
  if (row.kind === 'published') return row.beside.agrees ? 'published' : 'differs';
  return row.kind;
}

function figureText(observation: Observation, dataset: Dataset, language: Language): string {
  return [
    figureTitle(dataset, observation, language),
    periodText(observation.period, language),
    valueText(dataset, observation, language),
  ].join(' ');
}

function besideOf(row: OwnRow, language: Language): Pick<ToldRow, 'beside'> {
  if (!('beside' in row)) return {};
  const { figure } = row.beside;
  const value = figureQuantity(figure, language).text;
  return { beside: { kind: statusNames[figure.status][language], value } };
}

/** A row is named by its number in the sheet, which a person sees beside it. */
function reasonOf(row: OwnRow, header: number, language: Language): string {
  const inSheet = (number: number): number => header + 1 + number;
  if (row.kind === 'repeats') return String(inSheet(row.of));
  if (row.kind !== 'refused') return '';
  const { issue } = row;
  const isOther = issue.code === 'own-row' && issue.refusal.kind === 'rows-differ';
  return issueMessage(
    isOther
      ? { code: 'own-row', refusal: { kind: 'rows-differ', row: inSheet(issue.refusal.row) } }
      : issue,
    language,
  );
}
