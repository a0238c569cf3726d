import { env } from 'node:process';
import { configureGlobal } from 'fast-check';
import { propertyRuns } from './propertyRuns.ts';

/** Unattended runs try the same examples each time, so that what lands depends on the change alone; at a desk they are new ones. */
const seed = env['CI'] === undefined ? {} : { seed: 20_261_127 };

// What fast-check tries by itself where a test does not say.
configureGlobal({ ...propertyRuns(100), ...seed });
