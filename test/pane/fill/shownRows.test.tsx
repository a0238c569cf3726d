import { describe, expect, it } from 'vitest';
import type { PreviewCell } from '../../../src/app/fill/recognisedTable.ts';
import { shownRows } from '../../../src/pane/fill/shownRows.ts';

const row = (status: PreviewCell['status']): readonly PreviewCell[] => [
  { row: 1, column: 1, number: '', unit: '', status, reason: '' },
];

describe('shownRows', () => {
  it('keeps the order of a short preview', () => {
    expect(shownRows([row('published'), row('missing')], 2)).toEqual({
      rows: [0, 1],
      hidden: 0,
      areSorted: false,
    });
  });

  it('takes rows with gaps to the front where some would be hidden', () => {
    const preview = [row('published'), row('missing'), row('computed'), row('missing')];
    expect(shownRows(preview, 3)).toEqual({ rows: [1, 3, 0], hidden: 1, areSorted: true });
  });

  it('keeps the order where all gaps are seen anyway', () => {
    const preview = [row('published'), row('missing'), row('computed')];
    expect(shownRows(preview, 2)).toEqual({ rows: [0, 1], hidden: 1, areSorted: false });
  });
});
