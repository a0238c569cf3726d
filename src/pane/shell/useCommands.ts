import { useEffect } from 'react';
import type { PaneCommand } from '../../app/paneCommands.ts';
import type { Language } from '../../domain/language.ts';
import { usePane } from '../services/PaneContext.ts';
import { failureNotice } from '../state/failureNotice.ts';
import type { PaneAction } from '../state/paneState.ts';

/** Does what the ribbon, the context menu and shortcuts ask of the pane. */
export function useCommands(): void {
  const { commands, dispatch, language } = usePane();
  useEffect(
    () => commands.receive((command) => dispatch(actionOf(command, language))),
    [commands, dispatch, language],
  );
}

function actionOf(command: PaneCommand, language: Language): PaneAction {
  switch (command.kind) {
    case 'find':
      return { kind: 'search' };
    case 'cell':
      return { kind: 'go', screen: 'cell' };
    case 'refresh':
    case 'sources':
      return { kind: 'want', task: command.kind };
    case 'fault': {
      const { fault } = command;
      return { kind: 'tell', notice: failureNotice({ code: 'fault', fault }, language) };
    }
  }
}
