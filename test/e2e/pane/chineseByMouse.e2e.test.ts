import { paneFlows } from './paneFlows.ts';

paneFlows('zh-CN', 'mouse', (part) => part !== 'adds the other templates');
