import { paneFlows } from './paneFlows.ts';

paneFlows('zh-CN', 'keyboard');
