import { configureGlobal } from 'fast-check';
import { propertyRuns } from './propertyRuns.ts';

// What fast-check tries by itself where a test does not say.
configureGlobal(propertyRuns(100));
