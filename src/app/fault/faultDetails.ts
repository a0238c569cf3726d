import type { Fault } from '../../domain/fault.ts';
import type { Language } from '../../domain/language.ts';
import { productName } from '../../formulas/product.ts';

/** Where a fault happened, as far as it helps to find it; nothing of the workbook. */
export interface FaultPlace {
  /** Version and build of the add-in. */
  readonly version: string;
  /** Id of the edition that answers; empty before one is there. */
  readonly edition: string;
  readonly language: Language;
  /** What the browser that shows the pane calls itself. */
  readonly browser: string;
}

/**
 * What a user copies and sends to whoever mends it.
 *
 * @example
 * faultDetails(fault, place);
 * // => Henan Figures 1.2.0
 * //    edition 2026-11-22-cf94d799, zh-CN
 * //    Mozilla/5.0 …
 * //    TypeError: x is not iterable
 * //        at readHeader (pane.js:1:2345)
 */
export function faultDetails({ error, stack }: Fault, place: FaultPlace): string {
  const { version, edition, language, browser } = place;
  return [
    `${productName['en-US']} ${version}`,
    [...(edition === '' ? [] : [`edition ${edition}`]), language].join(', '),
    browser,
    error,
    stack,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
