import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeColumns } from '../../../src/pane/preview/wholeColumns.ts';

/** Columns of 80 pixels behind a fixed one of 80. */
const columns = (count: number) =>
  Array.from({ length: count }, (_column, at) => ({ left: 80 + at * 80, right: 160 + at * 80 }));

describe('wholeColumns', () => {
  it('shows everything where it fits', () => {
    expect(wholeColumns(columns(2), { scrolled: 0, width: 240, fixed: 80 })).toEqual({
      isHidden: [false, false],
      before: 0,
      after: 0,
    });
  });

  it('hides a column that the edge would cut', () => {
    const seen = wholeColumns(columns(3), { scrolled: 0, width: 300, fixed: 80 });
    expect(seen).toEqual({ isHidden: [false, false, true], before: 0, after: 1 });
  });

  it('hides a column that has slid below the fixed one', () => {
    const seen = wholeColumns(columns(4), { scrolled: 40, width: 320, fixed: 80 });
    expect(seen).toMatchObject({ isHidden: [true, false, false, true], before: 1, after: 1 });
  });

  it('shows the last column when it is scrolled to the end', () => {
    const seen = wholeColumns(columns(4), { scrolled: 100, width: 300, fixed: 80 });
    expect(seen).toMatchObject({ isHidden: [true, true, false, false], before: 2, after: 0 });
  });

  it('leaves a column that is wider than all the room, as it could never be seen', () => {
    const wide = [{ left: 80, right: 500 }];
    expect(wholeColumns(wide, { scrolled: 0, width: 300, fixed: 80 }).isHidden).toEqual([false]);
  });

  it('hides nothing before anything is measured', () => {
    const unmeasured = [{ left: 0, right: 0 }];
    expect(wholeColumns(unmeasured, { scrolled: 0, width: 0, fixed: 0 })).toMatchObject({
      isHidden: [false],
      before: 0,
      after: 0,
    });
  });

  it('never shows a part of a column that fits, wherever it is scrolled', () => {
    assert(
      property(
        array(integer({ min: 30, max: 120 }), { minLength: 1, maxLength: 12 }),
        integer({ min: 260, max: 500 }),
        nat(900),
        (widths, width, scroll) => {
          let left = 60;
          const spans = widths.map((own) => ({ left, right: (left += own) }));
          const scrolled = Math.min(scroll, Math.max(0, left - width));
          const { isHidden } = wholeColumns(spans, { scrolled, width, fixed: 60 });
          for (const [at, span] of spans.entries()) {
            if (isHidden[at] === true) continue;
            expect(span.left - scrolled).toBeGreaterThanOrEqual(60 - 1);
            expect(span.right - scrolled).toBeLessThanOrEqual(width + 1);
          }
        },
      ),
    );
  });
});
