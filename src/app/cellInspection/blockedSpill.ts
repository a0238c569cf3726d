import { formatAddress, formatCell, parseAddress } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';

/** Why an answer cannot spill. */
export interface BlockedSpill {
  /** Where it would stand. */
  readonly area: RangeAddress;
  /** What stands in its way; empty where that is no content: a table, merged cells, the edge of the sheet. */
  readonly blocking: readonly { readonly cell: RangeAddress; readonly text: string }[];
}

export const spillError = '#SPILL!';

/**
 * Finds the cells that keep an answer from spilling.
 *
 * @param anchor the cell that shows `#SPILL!`
 * @param size of the answer in rows and columns
 */
export async function blockedSpill(
  workbook: Pick<WorkbookPort, 'read'>,
  anchor: RangeAddress,
  size: { readonly rows: number; readonly columns: number },
): Promise<Outcome<BlockedSpill | undefined>> {
  const place = parseAddress(anchor.address);
  if (place === undefined) return done(undefined);
  const { row, column } = place;
  const { sheet } = anchor;
  const area = { sheet, address: formatAddress({ row, column, ...size }) };
  const read = await workbook.read([area]);
  if (!read.ok) return read;
  const blocking = (read.value[0] ?? []).flatMap((line, down) =>
    line.flatMap((value, right) => {
      if (value === '' || (down === 0 && right === 0)) return [];
      const address = formatCell(row + down, column + right);
      return [{ cell: { sheet, address }, text: textOf(value) }];
    }),
  );
  return done({ area, blocking });
}

const textOf = (value: ShownValue): string => String(value);
