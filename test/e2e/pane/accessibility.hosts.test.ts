import { accessibility } from './accessibility.ts';

accessibility('zh-CN', [
  ['dark', 320, 1],
  ['high-contrast', 450, 1],
]);
accessibility('en-US', [
  ['light', 320, 2],
  ['dark', 450, 1],
]);
