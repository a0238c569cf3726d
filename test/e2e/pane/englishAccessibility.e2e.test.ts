import { accessibility } from './accessibility.ts';

accessibility('en-US', [
  ['light', 320, 1],
  ['dark', 450, 1],
  ['high-contrast', 350, 1],
  ['light', 320, 2],
]);
