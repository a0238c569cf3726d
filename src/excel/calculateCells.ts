import { formatAddress } from '../app/ports/cellAddress.ts';
import { cellRanges } from './cellRanges.ts';
import { cellRectangles, type CellPlace } from './cellRectangles.ts';
import { supports } from './supports.ts';

/** Excel takes addresses of 8,192 characters. */
const longestAddress = 8000;

/** Has Excel calculate cells with the next request: those of a sheet together, where it can. Needs ExcelApi 1.6. */
export function calculateCells(context: Excel.RequestContext, cells: readonly CellPlace[]): void {
  if (!supports('ExcelApi', '1.9')) {
    for (const { range } of cellRanges(context, cells)) range.calculate();
    return;
  }
  const { worksheets } = context.workbook;
  for (const { sheet, address } of addressesBySheet(cells)) {
    worksheets.getItem(sheet).getRanges(address).calculate();
  }
}

/** Lists of addresses, `A1,C3:C9`, as long as Excel takes them. */
export function addressesBySheet(
  cells: readonly CellPlace[],
): readonly { readonly sheet: string; readonly address: string }[] {
  const all: { sheet: string; address: string }[] = [];
  for (const rectangle of cellRectangles(cells)) {
    const { sheet } = rectangle;
    const address = formatAddress(rectangle);
    const last = all.at(-1);
    if (last?.sheet === sheet && last.address.length + address.length < longestAddress) {
      last.address += `,${address}`;
    } else all.push({ sheet, address });
  }
  return all;
}
