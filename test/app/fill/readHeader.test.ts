import { describe, expect, it } from 'vitest';
import { headerSuggestions, readHeader } from '../../../src/app/fill/readHeader.ts';
import type { PartKind } from '../../../src/app/fill/tablePart.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const cases: readonly (readonly [
  kind: PartKind,
  header: string | number | boolean,
  expected: readonly [id: string, isPlain: boolean] | undefined,
])[] = [
  ['place', '济源市', ['419001', true]],
  ['place', 'jy', ['419001', true]],
  ['place', 419001, ['419001', true]],
  ['place', '济原', undefined],
  ['period', 2025, ['2025', true]],
  ['period', '2025', ['2025', true]],
  ['period', '2025年上半年', ['2025H1', true]],
  ['period', 45809, ['2025M06', true]],
  ['period', '2025年(亿元)', ['2025', false]],
  ['period', 'latest', ['latest', true]],
  ['indicator', '出口(亿元)', ['exports', false]],
  ['indicator', '出口【万元】', ['exports', false]],
  ['indicator', 2025, undefined],
  ['breakdown', '一般贸易+美国', ['general-trade+us', true]],
  ['measure', '增速', ['yoy', true]],
  ['measure', true, undefined],
  ['place', '', undefined],
];

describe('readHeader', () => {
  it.each(cases)('reads as a %s %s', (kind, header, expected) => {
    const reading = readHeader(kind, header, context);
    expect(reading && [reading.id, reading.isPlain]).toEqual(expected);
  });
});

describe('headerSuggestions', () => {
  it('proposes what is spelled alike', () => {
    expect(headerSuggestions('place', '济原', context)).toEqual([
      { id: '419001', label: '济源市' },
    ]);
    expect(headerSuggestions('period', '2025H3', context)).toEqual([]);
  });
});
