/** What is to come to rest. */
export interface Settling {
  isBusy(): boolean;
  /** When the add-in last got an answer, by `performance.now()`; it may ask more at once. */
  lastActivity(): number;
}

const step = 10;
/** An add-in's next batch follows an answer within a few milliseconds; the grid's own writes within a frame. */
const quietTime = 60;

/** Settles when nothing has been under way for a moment: no calculation, no call, no batch of the add-in. */
export async function waitUntilSettled(settling: Settling): Promise<void> {
  let quietSince = performance.now();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- it is the waiting itself
    await new Promise((resolve) => {
      setTimeout(resolve, step);
    });
    const now = performance.now();
    if (settling.isBusy()) quietSince = now;
    if (now - Math.max(quietSince, settling.lastActivity()) >= quietTime) return;
  }
}
