import { associateCommands } from './commands.ts';
import { loadPane } from './loadPane.ts';
import { startWork } from './startWork.ts';

// Before office.js looks for them; without it the pane says what is missing.
if ('Office' in globalThis) associateCommands();

// Formulas come first: the pane's code is fetched when the page has nothing else to do.
startWork(loadPane);
