import type { PaneCommands } from '../../app/paneCommands.ts';
import type { AnswerLanguage } from '../../app/ports/answerLanguage.ts';
import type { EditionsPort } from '../../app/ports/editionsPort.ts';
import type { HostPort } from '../../app/ports/hostPort.ts';
import type { OwnFiguresPort } from '../../app/ports/ownFiguresPort.ts';
import type { RecipientPrompts } from '../../app/ports/recipientPrompts.ts';
import type { ReleasePort } from '../../app/ports/releasePort.ts';
import type { SelfTestPort } from '../../app/ports/selfTestPort.ts';
import type { WorkbookPort } from '../../app/ports/workbookPort.ts';

/** Everything that the pane reaches beyond its own page. */
export interface PaneServices {
  readonly workbook: WorkbookPort;
  readonly host: HostPort;
  readonly answerLanguage: AnswerLanguage;
  readonly editions: EditionsPort;
  readonly ownFigures: OwnFiguresPort;
  readonly commands: PaneCommands;
  readonly recipientPrompts: RecipientPrompts;
  readonly release: ReleasePort;
  readonly selfTest: SelfTestPort;
}
