import './commands.ts';
import { loadPane } from './loadPane.ts';

// Formulas come first: the pane's code is fetched when the page has nothing else to do.
void loadPane();
