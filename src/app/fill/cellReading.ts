import type { HeaderProblem } from './headerProblem.ts';
import type { SaidPart } from './said.ts';

/** What a cell is that names nothing itself: a head of a column of names, of running numbers, or of notes. */
export type CellRole = 'head' | 'serial' | 'note';

/** What one cell of a table says. */
export interface CellReading {
  /** Each word with all that it may mean. */
  readonly words: readonly (readonly SaidPart[])[];
  readonly role?: CellRole;
  /** Whether it is written in initials, which mean a place among places alone. */
  readonly isInitials: boolean;
  /** Whether it says that it is a part of what stands before it. */
  readonly isPart: boolean;
  /** Why it cannot be used. What it says all the same tells of what kind it is. */
  readonly problem?: HeaderProblem;
}

export const emptyReading: CellReading = { words: [], isInitials: false, isPart: false };
