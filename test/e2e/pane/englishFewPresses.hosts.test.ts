import { fewPresses } from './fewPresses.ts';

fewPresses('en-US');
