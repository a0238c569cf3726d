import type { Outcome } from './outcome.ts';

/**
 * Whether Excel asks people who open this workbook without the add-in if they trust it: a setting of the workbook, heeded by Excel
 * for Windows and Mac.
 */
export interface RecipientPrompts {
  readonly areOff: () => boolean;
  readonly turnOff: (off: boolean) => Promise<Outcome<void>>;
}
