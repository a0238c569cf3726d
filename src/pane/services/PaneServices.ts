import type { PaneCommands } from '../../app/paneCommands.ts';
import type { AnswerLanguage } from '../../app/ports/answerLanguage.ts';
import type { HostPort } from '../../app/ports/hostPort.ts';
import type { ReleasePort } from '../../app/ports/releasePort.ts';
import type { WorkbookPort } from '../../app/ports/workbookPort.ts';
import type { Dataset } from '../../dataset/dataset.ts';

/** Everything that the pane reaches beyond its own page. */
export interface PaneServices {
  readonly dataset: Dataset;
  readonly workbook: WorkbookPort;
  readonly host: HostPort;
  readonly answerLanguage: AnswerLanguage;
  readonly commands: PaneCommands;
  readonly release: ReleasePort;
  /** Whether the open workbook keeps to this edition, or follows the one that comes with the add-in. */
  readonly pinned: () => boolean;
}
