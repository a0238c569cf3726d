import type { ListedGroup } from './listedGroup.ts';

/** Nobody reads further in a group. */
const mostOfGroup = 50;

/** Links that can be drawn without holding up the page. */
const mostInAll = 200;

/** What is shown of a group of cells, and how many more it has. */
export interface ShownGroup extends ListedGroup {
  readonly more: number;
}

/**
 * What is shown of a list: the first cells of each group, the fewer the more groups there are; and how many cells the groups have
 * that are not shown at all.
 */
export function shownGroups(groups: readonly ListedGroup[]): {
  readonly shown: readonly ShownGroup[];
  readonly more: number;
} {
  const share = Math.floor(mostInAll / Math.max(1, groups.length));
  const each = Math.min(mostOfGroup, Math.max(1, share));
  const shown = groups.slice(0, mostInAll).map(({ label, items }) => ({
    label,
    items: items.slice(0, each),
    more: Math.max(0, items.length - each),
  }));
  const more = groups.slice(mostInAll).reduce((sum, { items }) => sum + items.length, 0);
  return { shown, more };
}
