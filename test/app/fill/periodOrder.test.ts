import { describe, expect, it } from 'vitest';
import { periodOrder, type OrderOf } from '../../../src/app/fill/periodOrder.ts';

const order = (ids: readonly string[], of: OrderOf): number | undefined =>
  periodOrder(
    ids.map((id) => ({ kind: 'period', id, label: id, isPlain: true })),
    of,
  );

describe(periodOrder, () => {
  it.each([
    [['2024', '2025'], 'any', 1],
    [['2025', '2024'], 'any', undefined],
    [['2025', '2024'], 'growth', 0],
    [['2024', '2025'], 'growth', 1],
    [['2020', '2025'], 'growth', undefined],
    [['2020', '2025'], 'on-year', 1],
    [['2023', '2024', '2025'], 'growth', undefined],
    [['2023', '2024', '2025'], 'on-year', 2],
    [['2025M03C', '2025H1'], 'growth', undefined],
  ] as const)('of %o, %s: %s', (ids, of, at) => {
    expect(order(ids, of)).toBe(at);
  });
});
