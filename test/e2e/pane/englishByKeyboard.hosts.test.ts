import { paneFlows } from './paneFlows.ts';

paneFlows('en-US', 'keyboard', (part) => part !== 'inserts');
