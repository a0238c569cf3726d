import { createPaneCommands } from '../app/paneCommands.ts';

/** The way from the ribbon to the pane; both live in this page. */
export const ribbonToPane = createPaneCommands();
