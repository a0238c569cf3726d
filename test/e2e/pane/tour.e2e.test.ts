import { firstMinute } from './firstMinute.ts';

firstMinute('zh-CN', 'mouse');
