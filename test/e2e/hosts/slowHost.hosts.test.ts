import { vi } from 'vitest';
import { differingHosts, hostFlows, isSlow } from './hostFlows.ts';

// Each request takes 300 ms, and another browser may have the other core.
vi.setConfig({ testTimeout: 240_000 });

for (const behaviour of differingHosts()) if (isSlow(behaviour)) hostFlows(behaviour);
