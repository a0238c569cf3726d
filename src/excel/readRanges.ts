import { done } from '../app/ports/outcome.ts';
import type { Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { ShownValue } from '../app/ports/selection.ts';
import { parseAddress } from '../app/workbook/cellAddress.ts';
import { shownValues } from './readSelection.ts';
import { readExcel } from './runExcel.ts';

/** What Excel takes as a name; asking for anything else would be an error. */
const definedName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

type Values = readonly (readonly ShownValue[])[];

/** The values of ranges or defined names; undefined for one that is not there. */
export async function readRanges(
  ranges: readonly RangeAddress[],
): Promise<Outcome<readonly (Values | undefined)[]>> {
  if (ranges.length === 0) return done([]);
  return readExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const loaded = ranges.map(({ sheet, address }) => {
      const range = rangeOf(context, sheets.get(sheet.toLowerCase()), address);
      range?.load({ values: true });
      return range;
    });
    await context.sync();
    return done(
      loaded.map((range) =>
        range === undefined || range.isNullObject ? undefined : shownValues(range.values),
      ),
    );
  });
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet | undefined,
  address: string,
): Excel.Range | undefined {
  if (parseAddress(address) !== undefined) return sheet?.getRange(address);
  if (!definedName.test(address)) return undefined;
  return workbook.names.getItemOrNullObject(address).getRangeOrNullObject();
}
