import { differingHosts, hostFlows } from './hostFlows.ts';

for (const behaviour of differingHosts()) hostFlows(behaviour);
