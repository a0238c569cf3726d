import { failure, type Result } from '../domain/result.ts';
import { pause } from './pause.ts';

/** Where functions and pane get what they answer from. */
export interface DatasetSource<Dataset> {
  /** What is there now, or why it is not; undefined while it is on its way. */
  readonly current: () => Result<Dataset> | undefined;
  /** The same once it is known; what could not be loaded is tried again. */
  readonly loaded: () => Promise<Result<Dataset>>;
}

/** How the text of an edition comes, and what is made of it. */
export interface Loading<Dataset> {
  readonly edition: string;
  /** The text that came with the page. */
  readonly arrived: () => string | undefined;
  /** Resolves when the page's own way has brought it, or will not. */
  readonly settled: () => Promise<void>;
  readonly fetchText: () => Promise<Result<string>>;
  readonly decode: (text: string) => Result<Dataset>;
}

const longestWait = 30_000;

/** A failure is told for so long before a call tries again, so that ten thousand cells do not fetch ten thousand times. */
const retryPause = 5_000;

/**
 * Gets an edition the way its page brings it, else by fetching it. Who asks is answered after half a minute at the latest;
 * what comes later is used from then on.
 */
export function createDatasetSource<Dataset>(loading: Loading<Dataset>): DatasetSource<Dataset> {
  let known: Result<Dataset> | undefined;
  let failedAt = 0;
  let attempt: Promise<Result<Dataset>> | undefined;
  const keep = (result: Result<Dataset>): Result<Dataset> => {
    // What came after it was given up stays.
    if (known?.ok !== true) known = result;
    failedAt = Date.now();
    attempt = undefined;
    return known;
  };
  const take = (): Result<Dataset> | undefined => {
    const text = loading.arrived();
    return text === undefined ? undefined : keep(loading.decode(text));
  };
  const load = async (): Promise<Result<Dataset>> => {
    await loading.settled();
    const taken = known?.ok === true ? known : take();
    if (taken !== undefined) return taken;
    const fetched = await loading.fetchText();
    return keep(fetched.ok ? loading.decode(fetched.value) : fetched);
  };
  const isPassing = (result: Result<Dataset>): boolean =>
    !result.ok && result.issue.code === 'edition-not-loaded' && Date.now() - failedAt > retryPause;
  const current = (): Result<Dataset> | undefined => {
    if (known === undefined) return take();
    return isPassing(known) ? undefined : known;
  };
  return {
    current,
    loaded: async () => {
      const now = current();
      if (now !== undefined) return now;
      attempt ??= Promise.race([load(), late(loading.edition)]).then(keep);
      return attempt;
    },
  };
}

async function late(edition: string): Promise<Result<never>> {
  await pause(longestWait);
  const cause = { kind: 'late', seconds: longestWait / 1000 } as const;
  return failure({ code: 'edition-not-loaded', edition, cause });
}
