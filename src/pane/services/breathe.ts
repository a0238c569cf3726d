/** Lets the page draw and hear the user. */
export async function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
