import type { Fault } from '../domain/fault.ts';

/** Calculate the formulas again, or write the sheet of sources. */
export type BookTask = 'refresh' | 'sources';

/** What the ribbon, the context menu and shortcuts ask of the pane. */
export type PaneCommand =
  /** Show the pane with the cursor in the search box. */
  | { readonly kind: 'find' }
  /** Show what stands in the selected cell, with its source. */
  | { readonly kind: 'cell' }
  /** Show the workbook's page and do one of its long pieces of work. */
  | { readonly kind: BookTask }
  /** Tell what went wrong outside of the pane. */
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Carries commands to the pane, which lives in the same page but is loaded later. */
export interface PaneCommands {
  readonly send: (command: PaneCommand) => void;
  /** Receives commands from now on, and the last one that nobody has received; answers with what stops it. */
  readonly receive: (listener: (command: PaneCommand) => void) => () => void;
}

/** A command sent while nobody listens waits; only the last one counts. */
export function createPaneCommands(): PaneCommands {
  const listeners = new Set<(command: PaneCommand) => void>();
  let waiting: PaneCommand | undefined;
  return {
    send: (command) => {
      waiting = listeners.size === 0 ? command : undefined;
      for (const listener of listeners) listener(command);
    },
    receive: (listener) => {
      listeners.add(listener);
      const kept = waiting;
      waiting = undefined;
      if (kept !== undefined) listener(kept);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
