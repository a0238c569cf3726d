import { DEVELOPMENT_ADDRESS } from './options.ts';

/**
 * The manifest with every address of development replaced.
 *
 * @example manifestAt('<a v="https://localhost:3000/x"/>', new URL('https://e.org/a&b/')) // '<a v="https://e.org/a&amp;b/x"/>'
 */
export function manifestAt(manifest: string, address: URL): string {
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address.href.replaceAll('&', '&amp;'));
}
