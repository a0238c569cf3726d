/** Resolves when the page has nothing else to do; WebKit, in which Excel for Mac runs add-ins, cannot tell when. */
export async function idle(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 0);
  });
}
