import { done } from '../../src/app/ports/outcome.ts';
import type { SelfTestPort } from '../../src/app/ports/selfTestPort.ts';
import { hostAssumptions } from '../../src/workbench/behaviour/hostAssumptions.ts';

/** A self test that sees what it is told to. */
export function memorySelfTest(
  run: SelfTestPort['run'] = async () => Promise.resolve(done([])),
): SelfTestPort {
  return { assumed: hostAssumptions, run };
}
