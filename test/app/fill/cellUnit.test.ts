import { describe, expect, it } from 'vitest';
import { cellUnit } from '../../../src/app/fill/cellUnit.ts';
import type { SaidKind } from '../../../src/app/fill/tablePart.ts';
import { tableDataset } from '../../support/tableNames.ts';

function unitOf(parts: Readonly<Partial<Record<SaidKind, string>>>): string | undefined {
  const entries = (['indicator', 'measure', 'unit', 'currency'] as const).flatMap((kind) => {
    const id = parts[kind];
    return id === undefined ? [] : [[kind, { kind, id, label: id, isPlain: false }] as const];
  });
  const cell = cellUnit(new Map(entries), tableDataset);
  if (!cell.ok) return undefined;
  return [cell.said.get('measure')?.id, cell.said.get('unit')?.id].filter(Boolean).join(' ');
}

describe(cellUnit, () => {
  it.each([
    [{ indicator: 'trade', unit: '亿元|万人' }, '亿元'],
    [{ indicator: 'population', unit: '亿元|万人' }, '万人'],
    [{ indicator: 'trade', measure: 'yoy', unit: '%' }, 'yoy'],
    [{ indicator: 'trade', measure: 'yoy', unit: '%', currency: '美元' }, 'yoy-usd'],
    [{ indicator: 'trade', measure: 'yoy', currency: '元|美元' }, 'yoy'],
    [{ indicator: 'fdi', measure: 'yoy', currency: '美元' }, 'yoy'],
    [{ indicator: 'population', measure: 'yoy', currency: '美元' }, 'yoy'],
  ])('%o is in %s', (parts, unit) => {
    expect(unitOf(parts)).toBe(unit);
  });

  it.each([
    { indicator: 'trade', unit: '亿美元|%' },
    { indicator: 'trade', measure: 'share', currency: '美元' },
    { indicator: 'trade', measure: 'rank', currency: '美元' },
    { indicator: 'trade', measure: 'increase', currency: '美元' },
    { indicator: 'fdi', measure: 'yoy', currency: '元' },
  ])('measures nothing of %o', (parts) => {
    expect(unitOf(parts)).toBeUndefined();
  });
});
