import { faultFlows } from './faultFlows.ts';

faultFlows('zh-CN');
