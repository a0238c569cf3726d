import { accessibility } from './accessibility.ts';

accessibility('zh-CN', [
  ['light', 350, 1],
  ['dark', 320, 1],
  ['dark', 320, 2],
  ['high-contrast', 450, 1],
]);
accessibility('en-US', [
  ['light', 320, 2],
  ['high-contrast', 350, 1],
  ['dark', 450, 1],
]);
