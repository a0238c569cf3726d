import { fewPresses } from './fewPresses.ts';

fewPresses('zh-CN');
