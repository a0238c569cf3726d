/** The build that a page states; empty where it states none. */
export function pageBuild(page: Document): string {
  return page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
}
