import { accessibility } from './accessibility.ts';

accessibility('en-US', [['dark', 320, 1]]);
