import { describe } from 'vitest';
import { differingHosts, hostFlows } from './hostFlows.ts';

describe.each(differingHosts())('a host that differs: %o', (behaviour) => hostFlows(behaviour));
