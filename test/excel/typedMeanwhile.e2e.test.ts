import { typedMeanwhile } from './typedMeanwhile.ts';

// Moments between reading, planning and writing; every other one is in the file of the hosts.
typedMeanwhile({ writing: [2, 4], citing: [14, 16], removing: [2], givingUp: [3] });
