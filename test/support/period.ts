import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import type { Period } from '../../src/domain/period.ts';

/** The period of a canonical code. */
export function period(code: string): Period {
  const found = canonicalPeriod(code);
  if (found === undefined) throw new Error(`no canonical period: ${code}`);
  return found;
}
