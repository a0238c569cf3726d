import { balance } from './balance.ts';
import { gap } from './gap.ts';
import { growthGap, growthOfIncrease } from './growth.ts';
import type { Identity } from './identity.ts';
import { impliedBase } from './impliedBase.ts';
import { parts } from './parts.ts';
import { periods } from './periods.ts';
import { pull } from './pull.ts';
import { tradeBalance } from './tradeBalance.ts';

/** Every identity of one vintage by which a figure may follow from others; `levelChanges` has those over two years. */
export const identities: readonly Identity[] = [
  growthOfIncrease,
  growthGap,
  balance,
  tradeBalance,
  periods,
  parts,
  pull,
  gap,
  impliedBase,
];
