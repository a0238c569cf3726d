import { paneFlows } from './paneFlows.ts';

// Insertion is shown by the keyboard in English, citing on a host; both and what takes minutes are in the file of the hosts.
const shown = new Set(['looks', 'finds', 'explains a figure', 'fills', 'explains a cell']);

paneFlows('zh-CN', 'mouse', (part) => shown.has(part));
