import type { Figure } from '../../domain/figure.ts';
import type { Localized } from '../../domain/language.ts';
import { figure as figureFunction } from '../../formulas/functions/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { sheetUnit } from '../../formulas/readableUnit.ts';
import { buildFormula } from '../formulaText/buildFormula.ts';
import { blank, literal, type BuildableArgument } from '../formulaText/formulaArgument.ts';
import { formattedBlock } from '../insertion/answeredBlock.ts';
import { cellAt, periodContent, textCell } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { furtherCell, furtherColumnName, type FurtherColumn } from '../insertion/furtherColumns.ts';
import type { Anchor, InsertionPlan } from '../insertion/insertionPlan.ts';
import { insertionWords } from '../insertion/insertionWords.ts';
import { sheetUnitText } from '../insertion/labelText.ts';
import type { CellContent } from '../ports/block.ts';
import type { PlaceProfile } from './placeProfile.ts';

const value: Localized = { 'zh-CN': '数值', 'en-US': 'Value' };
const unit: Localized = { 'zh-CN': '单位', 'en-US': 'Unit' };

/**
 * A place in a table: an indicator a row with its period, its figure and what is wanted beside it. The place stands in the corner
 * and every formula refers to it, so that another name there makes it another place's table.
 */
export function planProfile(
  profile: PlaceProfile,
  further: readonly FurtherColumn[],
  context: FunctionContext,
  anchor: Anchor,
): InsertionPlan {
  const { dataset, language } = context;
  const { row, column } = anchor;
  const name = writtenName(dataset.places, dataset.place(profile.id), profile.id, language);
  const place: BuildableArgument = {
    kind: 'cell',
    cell: { row, column, rowFixed: true, columnFixed: true },
  };
  const header = [
    name,
    insertionWords[language].period,
    value[language],
    unit[language],
    ...further.map((each) => furtherColumnName(each, context)),
  ];
  const rows = profileFigures(profile).map((figure, at): readonly CellContent[] => {
    const line = row + 1 + at;
    const indicator = cellAt(line, column, 'column');
    const period = cellAt(line, column + 1, 'column');
    const known = dataset.indicator(figure.indicator);
    const asked = sheetUnit(figure.unit, language);
    const inUnit = asked === undefined ? [] : [blank, blank, blank, literal(asked.unit)];
    const formula = buildFormula(figureFunction, [place, indicator, period, ...inUnit]);
    const own: readonly CellContent[] = [
      textCell(known === undefined ? figure.indicator : localName(known, language)),
      periodContent(figure.period),
      { kind: 'formula', formula },
      textCell(sheetUnitText(figure.unit, language)),
    ];
    const question = { of: profile.id, place, indicator, period };
    return own.concat(further.map((each) => furtherCell(each, question, context)));
  });
  const block = [header.map((text) => textCell(text)), ...rows];
  return { kind: 'table', block: formattedBlock(block, anchor, context) };
}

/** The figures that a place's page shows, as it shows them. */
function profileFigures({ headline, groups }: PlaceProfile): readonly Figure[] {
  return [
    ...headline.flatMap(({ latest }) => latest?.figure ?? []),
    ...groups.flatMap(({ rows }) => rows.map(({ figure }) => figure)),
  ];
}
