import { differingHosts, hostFlows, isSlow } from './hostFlows.ts';

for (const behaviour of differingHosts()) if (isSlow(behaviour)) hostFlows(behaviour);
