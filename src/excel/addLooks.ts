import { parseAddress } from '../app/ports/cellAddress.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import type { BlockOptions } from '../app/ports/workbookPort.ts';
import { supports } from './supports.ts';

/** Gives the cells of a block their looks. One that is there already is not added again; a host before ExcelApi 1.6 has none. */
export async function addLooks(
  context: Excel.RequestContext,
  place: RangeAddress,
  { looks = [] }: Pick<BlockOptions, 'looks'>,
): Promise<readonly UndoStep[]> {
  const corner = parseAddress(place.address);
  if (corner === undefined || looks.length === 0 || !supports('ExcelApi', '1.6')) return [];
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const known = await knownFormulas(context, sheet.getRange(place.address));
  const added = looks
    .filter(({ formula }) => !known.has(formula))
    .map(({ area, formula, color, italic }) => {
      const { row, column, rows, columns } = area;
      const range = sheet.getRangeByIndexes(
        corner.row + row,
        corner.column + column,
        rows,
        columns,
      );
      const look = range.conditionalFormats.add('Custom');
      look.custom.rule.formula = formula;
      look.custom.format.font.color = color;
      if (italic) look.custom.format.font.italic = true;
      look.load({ id: true });
      return look;
    });
  await context.sync();
  return added.length === 0 ? [] : [{ kind: 'looks', ...place, ids: added.map(({ id }) => id) }];
}

async function knownFormulas(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<ReadonlySet<string>> {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/type');
  await context.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === 'Custom')
    .map(({ custom }) => {
      custom.rule.load({ formula: true });
      return custom.rule;
    });
  if (rules.length > 0) await context.sync();
  return new Set(rules.map(({ formula }) => formula));
}
