import { behaviourFlows } from './flows/behaviourFlows.ts';
import { bookFlows } from './flows/bookFlows.ts';
import { cellFlows } from './flows/cellFlows.ts';
import { eventFlows, heard } from './flows/eventFlows.ts';
import { hostFlows } from './flows/hostFlows.ts';

// The tests run flows, and look at events, from outside the page.
Object.assign(globalThis, {
  flows: { ...hostFlows, ...cellFlows, ...bookFlows, ...eventFlows, ...behaviourFlows },
  heard,
});
