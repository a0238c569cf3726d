import { paneFlows } from './paneFlows.ts';

paneFlows('en-US', 'mouse');
