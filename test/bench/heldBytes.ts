import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the flag puts it there; no types know of it
const collect = runInNewContext('gc') as () => void;

function bytesInUse(): number {
  // What only a weak map held is collected after its key: of measurements before, too.
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How many bytes of memory a value holds: those in use after it is made, less those before, what nobody holds collected. */
export function heldBytes(make: () => unknown): number {
  const before = bytesInUse();
  const held = [make()];
  const bytes = bytesInUse() - before;
  // Held until here, or it could be collected as well.
  held.pop();
  return bytes;
}
