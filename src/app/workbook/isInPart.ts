import { commonArea, parseAddress } from '../ports/cellAddress.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { PartOfWorkbook } from '../ports/workbookPort.ts';

/**
 * Whether a range lies in a part of the workbook, if only with some of its cells.
 *
 * @param part undefined for the whole workbook
 */
export function isInPart(range: RangeAddress, part: PartOfWorkbook | undefined): boolean {
  if (part === undefined) return true;
  if (part.sheet !== range.sheet) return false;
  if (part.address === undefined) return true;
  const [whole, area] = [parseAddress(part.address), parseAddress(range.address)];
  return whole !== undefined && area !== undefined && commonArea(whole, area) !== undefined;
}
