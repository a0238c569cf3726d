import type { IconSet } from '../manifest/manifest.ts';

/** The icon for a size on a screen: the smallest that is large enough, else the largest. */
export function iconFor(icons: IconSet, size: number, scale: number): string | null {
  const sizes = [...icons.keys()].toSorted((one, other) => one - other);
  const best = sizes.find((each) => each >= size * scale) ?? sizes.at(-1);
  return best === undefined ? null : (icons.get(best) ?? null);
}
