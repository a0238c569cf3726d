import type { SelfTestPort } from '../app/ports/selfTestPort.ts';
import { laterPart } from '../pane/fault/fetchParts.ts';
import { hostAssumptions } from '../workbench/behaviour/hostAssumptions.ts';

const fetchRun = laterPart(
  async () => (await import('../excel/selfTest/runSelfTest.ts')).runSelfTest,
);

/** The self test, fetched when it is run, or when the page is idle. */
export const selfTest: SelfTestPort = {
  assumed: hostAssumptions,
  run: async (work) => (await fetchRun())(work),
};
