import { paneFlows } from './paneFlows.ts';

const shown = new Set(['inserts', 'cites', 'adds a template', 'obeys']);

paneFlows('zh-CN', 'mouse', (part) => shown.has(part));
