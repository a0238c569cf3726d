import { describe, expect, it } from 'vitest';
import { latestFirst } from '../../../src/pane/find/latestFirst.ts';

const facet = (id: string) => ({ id, label: id, count: 1, selected: false });

describe('latestFirst', () => {
  it('orders periods of every kind by their end, and changes nothing that it is given', () => {
    const periods = ['2024', '2025Q1', '2025', '2025M06', '2023H1'].map(facet);
    const ordered = latestFirst(periods).map(({ id }) => id);
    expect(ordered).toEqual(['2025', '2025M06', '2025Q1', '2024', '2023H1']);
    expect(periods[0]?.id).toBe('2024');
  });
});
