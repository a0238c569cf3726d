const messages =
  /dynamically imported module|Importing a module script failed|error loading dynamically imported/iu;

/**
 * Whether an `import()` failed because the script or its style sheet was not fetched, by webpack's error or a browser's own.
 * Anything else was thrown while the script ran.
 *
 * @see https://webpack.js.org/api/module-methods/#import-1
 */
export function isFetchFailure(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { name, message } = thrown;
  const code: unknown = 'code' in thrown ? thrown.code : undefined;
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED' || messages.test(message);
}
