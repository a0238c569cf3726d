import type { OwnFiguresService } from '../ownFigures/createOwnFigures.ts';

/** The workbook's own figures, as the pane shows them. */
export interface OwnFiguresPort extends Pick<
  OwnFiguresService,
  'current' | 'rowsBeside' | 'onChange'
> {
  /** Reads the table again, and calculates what rests on a change. */
  readonly lookAgain: () => Promise<void>;
}
