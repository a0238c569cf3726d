/** A script that did not run. */
export interface FailedScript {
  readonly address: string;
  /** Whether something came in its place; undefined where that is not known. */
  readonly arrived?: boolean;
  /** What the page holds it against. */
  readonly integrity?: string;
}

/**
 * The script that an `import()` did not get, from webpack's error.
 *
 * @see https://github.com/webpack/webpack/blob/main/lib/web/JsonpChunkLoadingRuntimeModule.js `type` is `missing` where the script ran, but was another
 */
export function failedScriptOf(thrown: unknown): FailedScript | undefined {
  if (!(thrown instanceof Error) || !('request' in thrown)) return undefined;
  const { request } = thrown;
  if (typeof request !== 'string' || request === '') return undefined;
  return { address: request, arrived: 'type' in thrown && thrown.type === 'missing' };
}
