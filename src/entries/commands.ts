import type { PaneCommand } from '../app/paneCommands.ts';
import { showPane } from '../excel/showPane.ts';
import { loadPane } from './loadPane.ts';
import { ribbonToPane } from './ribbonToPane.ts';

/** A keyboard shortcut calls the same functions as a button, and has no event to complete. */
type Invoked = Office.AddinCommands.Event | undefined;

/** Opens the pane where a command's work is seen; the pane does the work, with progress and a way to give it up. */
async function inPane(command: PaneCommand, event: Invoked): Promise<void> {
  ribbonToPane.send(command);
  try {
    await Promise.all([showPane(), loadPane()]);
  } finally {
    event?.completed();
  }
}

// The functions that the manifest's buttons, menu entries and shortcuts name.
Office.actions.associate('ShowTaskpane', (event: Invoked) => void inPane({ kind: 'find' }, event));
Office.actions.associate('refresh', (event: Invoked) => void inPane({ kind: 'refresh' }, event));
Office.actions.associate(
  'writeSources',
  (event: Invoked) => void inPane({ kind: 'sources' }, event),
);
Office.actions.associate('showCell', (event: Invoked) => void inPane({ kind: 'cell' }, event));
