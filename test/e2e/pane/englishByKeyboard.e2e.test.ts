import { paneFlows } from './paneFlows.ts';

// What no other file shows at every change; the rest takes minutes, and is in a file of the hosts.
paneFlows('en-US', 'keyboard', (part) => part === 'inserts');
