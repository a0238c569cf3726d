import type { Block } from '../ports/block.ts';

/** A number format of figures: digits, decimals, and a sign of percentage. */
const figureFormat = /^(?<digits>#,##0|0)(?:\.(?<decimals>0+))?(?<percent>%?)$/u;

/** What takes the room of a point, and of a digit, and shows nothing. */
const room = { point: '_.', digit: '_0' } as const;

/**
 * The block with number formats whose decimals stand below each other in every column: a figure keeps its printed precision, and the
 * room of the digits that it has not stays empty.
 *
 * @example
 * // 5,565 above 6,501.8: '#,##0_._0' above '#,##0.0'
 */
export function alignDecimals(block: Block): Block {
  const widest = new Map<number, number>();
  for (const row of block) {
    for (const [column, content] of row.entries()) {
      const decimals = decimalsIn(formatOf(content));
      if (decimals !== undefined) {
        widest.set(column, Math.max(decimals, widest.get(column) ?? 0));
      }
    }
  }
  return block.map((row) =>
    row.map((content, column) => {
      if (content.kind !== 'formula' || content.numberFormat === undefined) return content;
      return { ...content, numberFormat: padded(content.numberFormat, widest.get(column) ?? 0) };
    }),
  );
}

type Content = Block[number][number];

const formatOf = (content: Content): string =>
  content.kind === 'formula' ? (content.numberFormat ?? '') : '';

function decimalsIn(format: string): number | undefined {
  const groups = figureFormat.exec(format)?.groups;
  return groups === undefined ? undefined : (groups['decimals'] ?? '').length;
}

function padded(format: string, widest: number): string {
  const groups = figureFormat.exec(format)?.groups;
  if (groups === undefined) return format;
  const { digits = '', decimals = '', percent = '' } = groups;
  const missing = widest - decimals.length;
  if (missing <= 0) return format;
  const point = decimals === '' ? room.point : `.${decimals}`;
  return `${digits}${point}${room.digit.repeat(missing)}${percent}`;
}
