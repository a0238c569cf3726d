import { typedMeanwhile } from './typedMeanwhile.ts';

// A moment between planning and writing; every other one is in the file of the hosts.
typedMeanwhile({ writing: [4], citing: [16], removing: [2], givingUp: [3] });
