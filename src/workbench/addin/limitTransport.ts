import type { HostBehaviour } from '../behaviour/hostBehaviours.ts';
import { officeError, type OfficeErrorNumber } from '../protocol/executeMethod.ts';

/** What comes back for a batch: its answer, or why there is none. */
export type BatchAnswer = string | OfficeErrorNumber;

const mostBytes = 5 * 1024 * 1024;
const roundTripTime = 300;

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Runs a batch as network and host let it: in its time, not while a cell is edited, and neither way with more than is carried. A
 * request that is too large does nothing; an answer that is too large is lost, though what the batch wrote is written.
 */
export async function limitTransport(
  { payload, roundTrip, editing }: Pick<HostBehaviour, 'payload' | 'roundTrip' | 'editing'>,
  body: string,
  run: () => Promise<string>,
): Promise<BatchAnswer> {
  if (roundTrip === '300-ms') {
    await new Promise((resolve) => {
      setTimeout(resolve, roundTripTime);
    });
  }
  if (editing === 'cell') return officeError.cellEditing;
  const isLimited = payload === 'five-megabytes';
  if (isLimited && bytesOf(body) > mostBytes) return officeError.requestTooLarge;
  const answer = await run();
  return isLimited && bytesOf(answer) > mostBytes ? officeError.responseTooLarge : answer;
}
