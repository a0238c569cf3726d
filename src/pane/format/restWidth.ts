/**
 * How wide the first column of a table that scrolls sideways is: at least so many pixels, and what whole columns of one width leave
 * of the nearest container, so that none is seen in part at either end. The container has the type `inline-size`; a browser that
 * knows no `mod()` drops the value.
 *
 * @param beside what stands between it and those columns
 * @example
 * restWidth(112, 44); // => 'calc(112px + mod(100cqw - 112px, 44px))'
 */
export const restWidth = (least: number, column: number, beside = 0): string =>
  `calc(${least}px + mod(100cqw - ${least + beside}px, ${column}px))`;
