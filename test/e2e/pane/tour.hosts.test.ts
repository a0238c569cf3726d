import { firstMinute } from './firstMinute.ts';

firstMinute('zh-CN', 'mouse');
firstMinute('zh-CN', 'keyboard');
firstMinute('en-US', 'mouse');
firstMinute('en-US', 'keyboard');
