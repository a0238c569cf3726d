import { accessibility } from './accessibility.ts';

accessibility('zh-CN', [['light', 350, 1]]);
