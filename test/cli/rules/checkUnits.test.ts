import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/cli/rules/checkUnits.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { contentOf, figure, indicator } from '../support/content.ts';

const indicators = [indicator('trade'), indicator('vehicles', { unit: '万辆' })];

const faults = (name: string, measure: Measure, unit: string) =>
  checkUnits(contentOf({ indicators, figures: [figure({ indicator: name, measure, unit })] })).map(
    ({ fault }) => fault,
  );

describe('checkUnits', () => {
  it.each([
    ['trade', 'level', '万元'],
    ['trade', 'level', '亿美元'],
    ['trade', 'level', 'billion yuan'],
    ['trade', 'yoy', '倍'],
    ['trade', 'pull', '个百分点'],
    ['trade', 'rank', '位'],
    ['vehicles', 'capacity', '辆'],
  ] as const)('%s %s in %s', (name, measure, unit) => {
    expect(faults(name, measure, unit)).toEqual([]);
  });

  it.each([
    ['trade', 'level', '亿无', '亿元'],
    ['trade', 'level', '%', '亿元'],
    ['vehicles', 'level', '万台', '万辆'],
    ['vehicles', 'increase', '亿元', '万辆'],
    ['trade', 'share', '亿元', '%'],
    ['trade', 'yoy-rank', '%', '位'],
  ] as const)('%s %s never in %s', (name, measure, unit, expected) => {
    expect(faults(name, measure, unit)).toEqual([{ code: 'unit', unit, expected }]);
  });
});
