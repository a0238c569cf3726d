import { paneFlows } from './paneFlows.ts';

// What the other language and device show as well; the rest takes minutes, and is in a file of the hosts.
paneFlows('en-US', 'keyboard', (part) => part === 'finds' || part === 'inserts');
