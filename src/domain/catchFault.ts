import { faultOf } from './fault.ts';
import { failure, type Result } from './result.ts';

/**
 * Does a piece of work. What it throws becomes its failure, so that the work beside it goes on.
 *
 * @example
 * catchFault(() => success(1)); // => { ok: true, value: 1 }
 * catchFault(() => success(parsePeriod(null.text))); // => { ok: false, issue: { code: 'fault', fault } }
 */
export function catchFault<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (thrown) {
    return failure({ code: 'fault', fault: faultOf(thrown) });
  }
}
