import type { PaneCommand } from '../app/paneCommands.ts';
import { showPane } from '../excel/showPane.ts';
import { loadPane } from './loadPane.ts';
import { ribbonToPane } from './ribbonToPane.ts';
import { startWork } from './startWork.ts';

/** A keyboard shortcut calls the same functions as a button, and has no event to complete. */
type Invoked = Office.AddinCommands.Event | undefined;

/** The functions that the manifest's buttons, menu entries and shortcuts name. */
const commands: readonly (readonly [name: string, command: PaneCommand])[] = [
  ['ShowTaskpane', { kind: 'find' }],
  ['refresh', { kind: 'refresh' }],
  ['writeSources', { kind: 'sources' }],
  ['showCell', { kind: 'cell' }],
];

/** Answers buttons, menu entries and shortcuts from now on. */
export function associateCommands(): void {
  for (const [name, command] of commands) {
    Office.actions.associate(name, (event: Invoked) =>
      startWork(async () => showInPane(command, event)),
    );
  }
}

/** Opens the pane where a command's work is seen; the pane does the work, with progress and a way to give it up. */
async function showInPane(command: PaneCommand, event: Invoked): Promise<void> {
  ribbonToPane.send(command);
  try {
    await Promise.all([showPane(), loadPane()]);
  } finally {
    event?.completed();
  }
}
