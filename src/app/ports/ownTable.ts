import type { Outcome } from './outcome.ts';
import type { RangeAddress } from './rangeAddress.ts';
import type { ShownValue } from './selection.ts';

/** One cell of the table. */
export interface OwnCell {
  readonly value: ShownValue;
  /** What it shows in its number format. */
  readonly text: string;
  /** Whether its formula calls a function of ours. */
  readonly isOurs: boolean;
}

/** The table of own figures as it stands in the workbook. */
export interface OwnTable extends RangeAddress {
  readonly headers: readonly string[];
  /** The rows below the header, as many as are read. */
  readonly rows: readonly (readonly OwnCell[])[];
  /** How many rows it has. */
  readonly count: number;
}

/** Where a workbook keeps figures of its own. */
export interface OwnTablePort {
  /** Whether the workbook says that it has such a table; undefined until the host has handed its settings over. */
  readonly isMarked: () => boolean | undefined;
  /** Has the workbook say so, so that its formulas wait for the table when it is opened. */
  readonly mark: () => Promise<Outcome<void>>;
  /** The table as it stands, by its name on any sheet; undefined where there is none. */
  readonly read: () => Promise<Outcome<OwnTable | undefined>>;
  /** Tells when cells were entered that the table may hold, and whether on this machine. */
  readonly watch: (listener: (isLocal: boolean) => void) => void;
}
