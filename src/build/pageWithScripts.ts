import { createHash } from 'node:crypto';

/**
 * A page whose scripts are held against what was built: an old or cut one does not run, and the page can say so.
 *
 * @param contentOf a script by its path; undefined for one of another host
 * @example pageWithScripts('<script src="a.js">', () => Buffer.from('')) // '<script integrity="sha256-47DEQ…" src="a.js">'
 */
export function pageWithScripts(
  page: string,
  contentOf: (path: string) => Buffer | undefined,
): string {
  return page.replaceAll(
    /<script(?![^>]*\bintegrity=)(?=[^>]*\bsrc="?([^">\s]+))/gu,
    (tag, path: string) => {
      const content = contentOf(path);
      if (content === undefined) return tag;
      return `${tag} integrity="sha256-${createHash('sha256').update(content).digest('base64')}"`;
    },
  );
}
