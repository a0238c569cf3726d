const parts: (() => Promise<unknown>)[] = [];

/**
 * Marks an `import()` as one that {@link fetchParts} does ahead of its need.
 *
 * @example
 * const loadSample = laterPart(async () => import('./samplePlan.ts'));
 */
export function laterPart<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  parts.push(fetchPart);
  return fetchPart;
}

/**
 * Fetches one part after the other, and those that they bring with them, so that what is opened later needs no network.
 *
 * @param quiet resolves when the page has nothing else to do
 */
export async function fetchParts(quiet: () => Promise<void>): Promise<void> {
  for (const fetchPart of parts) {
    // oxlint-disable-next-line no-await-in-loop -- the pane is used meanwhile
    await quiet();
    try {
      // oxlint-disable-next-line no-await-in-loop -- the pane is used meanwhile
      await fetchPart();
    } catch {
      // Whoever opens it is told, and it is fetched again.
    }
  }
}
