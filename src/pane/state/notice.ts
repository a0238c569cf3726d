import type { UndoStep } from '../../app/ports/undoStep.ts';

/** What the pane tells the user about the last thing done. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  /** Steps that take it back, offered as a button. */
  readonly undo?: readonly UndoStep[];
}
