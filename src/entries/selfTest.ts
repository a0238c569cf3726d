import type { SelfTestPort } from '../app/ports/selfTestPort.ts';
import { hostAssumptions } from '../workbench/behaviour/hostAssumptions.ts';

/** The self test, fetched when it is run. */
export const selfTest: SelfTestPort = {
  assumed: hostAssumptions,
  run: async (work) => (await import('../excel/selfTest/runSelfTest.ts')).runSelfTest(work),
};
