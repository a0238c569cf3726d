import { describe, expect, it } from 'vitest';
import { columnFrom } from '../../../src/dataset/columns/columnFrom.ts';
import { columnOf } from '../../../src/dataset/columns/columnOf.ts';
import {
  computedIdEnd,
  computedIds,
  computedIdStart,
} from '../../../src/dataset/columns/computedId.ts';
import { textHash } from '../../../src/domain/textHash.ts';
import { newestEdition } from '../../support/newestEdition.ts';

describe('computedIdStart', () => {
  it('says what a figure is of', () => {
    const figure = {
      place: '410100',
      indicator: 'trade',
      breakdown: '',
      period: '2025',
      measure: 'share',
      reference: '410000/trade',
    } as const;
    expect(computedIdStart(figure)).toBe('c:410100/trade/-/2025/share(410000/trade)');
    expect(computedIdStart({ ...figure, breakdown: 'private', reference: '' })).toBe(
      'c:410100/trade/private/2025/share',
    );
  });

  it('begins the id of every computed figure of the edition', () => {
    const others = newestEdition.computed.filter(
      (figure) => !figure.id.startsWith(computedIdStart(figure)),
    );
    expect(others).toEqual([]);
  });
});

describe('computedIds', () => {
  it('puts ids together from what the figures are of, and tells their hashes without', () => {
    const key = {
      place: '410100',
      indicator: 'trade',
      breakdown: '',
      period: '2025',
      measure: 'level',
      reference: '',
    } as const;
    const rows = [
      { ...key, id: computedIdStart(key) },
      {
        ...key,
        measure: 'share',
        reference: '410000',
        id: 'c:410100/trade/-/2025/share(410000)#2',
      },
      { ...key, id: 'own' },
      { ...key, breakdown: 'us+private', id: '=' },
    ] as const;
    const ends = rows.map(computedIdEnd);
    expect(ends).toEqual(['', '#2', '=own', '==']);
    const columns = {
      place: columnOf(rows, 'place'),
      indicator: columnOf(rows, 'indicator'),
      breakdown: columnOf(rows, 'breakdown'),
      period: columnOf(rows, 'period'),
      measure: columnOf(rows, 'measure'),
      reference: columnOf(rows, 'reference'),
    };
    const ids = computedIds(
      4,
      columns,
      columnFrom(4, (row) => ends[row] ?? ''),
    );
    expect(rows.map((_figure, row) => ids.at(row))).toEqual(rows.map(({ id }) => id));
    expect(rows.map((_figure, row) => ids.hashAt?.(row))).toEqual(
      rows.map(({ id }) => textHash(id).hash),
    );
  });
});
