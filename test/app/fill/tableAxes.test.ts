import { describe, expect, it } from 'vitest';
import { tableAxes } from '../../../src/app/fill/tableAxes.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const cases: readonly (readonly [
  down: readonly ShownValue[],
  across: readonly ShownValue[],
  kinds: readonly [string, string] | undefined,
])[] = [
  [
    ['济源', '郑州'],
    [2024, 2025],
    ['place', 'period'],
  ],
  [
    [2024, 2025],
    ['济源', '郑州'],
    ['period', 'place'],
  ],
  [['出口', '进口'], ['济源'], ['indicator', 'place']],
  [['一般贸易', '加工贸易'], ['2023H1'], ['breakdown', 'period']],
  [
    ['济源', '备注', ''],
    [2025, '说明'],
    ['place', 'period'],
  ],
  [['济源'], ['郑州'], undefined],
  [['济原'], [2025], ['place', 'period']],
  [[2025], ['济原'], ['period', 'place']],
  [['备注'], [2025], undefined],
  [[], [], undefined],
];

describe('tableAxes', () => {
  it.each(cases)('takes %j down and %j across', (down, across, kinds) => {
    const axes = tableAxes(down, across, context);
    expect(axes && [axes.down.kind, axes.across.kind]).toEqual(kinds);
  });
});
