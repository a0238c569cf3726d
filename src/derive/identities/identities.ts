import { balance } from './balance.ts';
import { gap } from './gap.ts';
import { growth } from './growth.ts';
import type { Identity } from './identity.ts';
import { impliedBase } from './impliedBase.ts';
import { parts } from './parts.ts';
import { periods } from './periods.ts';

/** Every identity by which a figure may follow from others, and no more. */
export const identities: readonly Identity[] = [growth, balance, periods, parts, gap, impliedBase];
