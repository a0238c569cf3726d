import { describe, expect, it } from 'vitest';
import type { ListedGroup } from '../../../src/pane/book/listedGroup.ts';
import { shownGroups } from '../../../src/pane/book/shownGroups.ts';

const group = (label: string, cells: number): ListedGroup => ({
  label,
  items: Array.from({ length: cells }, (_cell, at) => ({
    cell: { sheet: label, address: `A${at + 1}` },
    text: '',
  })),
});

const groups = (count: number, cells: number): readonly ListedGroup[] =>
  Array.from({ length: count }, (_group, at) => group(`S${at + 1}`, cells));

describe('shownGroups', () => {
  it.each([
    ['a short list whole', groups(2, 3), [3, 0], 2, 0],
    ['the first fifty of a group', groups(1, 1000), [50, 950], 1, 0],
    ['the fewer of each the more groups there are', groups(20, 1000), [10, 990], 20, 0],
    [
      'one of each of very many groups, and how many cells the rest have',
      groups(500, 40),
      [1, 39],
      200,
      12_000,
    ],
  ])('has %s', (_name, given, [items, rest], count, more) => {
    const list = shownGroups(given);
    expect(list.shown).toHaveLength(count);
    expect([list.shown[0]?.items.length, list.shown[0]?.more, list.more]).toEqual([
      items,
      rest,
      more,
    ]);
  });

  it('has nothing of nothing', () => {
    expect(shownGroups([])).toEqual({ shown: [], more: 0 });
  });
});
