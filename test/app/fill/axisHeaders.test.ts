import { describe, expect, it } from 'vitest';
import { axisHeaders } from '../../../src/app/fill/axisHeaders.ts';
import { readHeader } from '../../../src/app/fill/readHeader.ts';
import type { PartKind } from '../../../src/app/fill/tablePart.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

/** Each part with the place of the header that says it, or the problem. */
function brief(kind: PartKind, other: PartKind, values: readonly ShownValue[]): readonly string[] {
  const readings = values.map((value) => readHeader(value, context));
  return axisHeaders(kind, other, { values, readings }).map(({ parts, problem }) =>
    problem === undefined ? parts.map(({ id, at }) => `${id}@${at}`).join(' ') : problem.kind,
  );
}

describe('axisHeaders', () => {
  it('gives a measure alone to the header before it, past empty ones', () => {
    expect(brief('indicator', 'place', ['进出口(亿元)', '', '同比(%)', '占比'])).toEqual([
      'trade@0 亿元@0',
      '',
      'trade@0 yoy@2 %@2',
      'trade@0 share@3',
    ]);
    expect(brief('period', 'place', [2024, '同比'])).toEqual(['2024@0', '2024@0 yoy@1']);
  });

  it('gives a breakdown alone to an indicator, in place of the one before, and its growth to it', () => {
    expect(brief('indicator', 'place', ['出口', '一般贸易', '同比', '加工贸易'])).toEqual([
      'exports@0',
      'exports@0 general-trade@1',
      'exports@0 general-trade@1 yoy@2',
      'exports@0 processing-trade@3',
    ]);
  });

  it('gives nothing to what stands first or behind a header that is not understood', () => {
    expect(brief('indicator', 'place', ['同比', '人均进出口', '同比', '出口'])).toEqual([
      'nothing-before',
      'unknown',
      'nothing-before',
      'exports@3',
    ]);
  });

  it('refuses what is of another kind, a unit alone, and what the other side says', () => {
    expect(brief('indicator', 'place', ['出口', 2025, '亿元', '济源出口'])).toEqual([
      'exports@0',
      'other',
      'other',
      'twice',
    ]);
  });
});
