import type { Fault } from '../../domain/fault.ts';

/** Something the user can do about a notice. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the pane tells the user about the last thing done. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
  /** Whether the focus moves to the notice's first button, because the button that was pressed is gone. */
  readonly takesFocus?: boolean;
  /** Whether it only asks about what was seen when it came: it goes with that. */
  readonly isQuestion?: boolean;
  /** What nobody foresaw, where that is the reason; its details can be copied. */
  readonly fault?: Fault;
}
