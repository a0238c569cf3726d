import { describe, expect, it } from 'vitest';
import { headerSuggestions } from '../../../src/app/fill/headerSuggestions.ts';
import type { PartKind } from '../../../src/app/fill/tablePart.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const cases: readonly (readonly [PartKind, string, readonly string[]])[] = [
  ['place', '济原', ['济源市']],
  ['place', '郑州航空区', ['郑州航空港区']],
  ['place', 'Zhengzhouu', ['郑州市']],
  ['place', 'jyuan', ['济源市']],
  ['indicator', 'foreign trade surplus', []],
  ['period', '2025H3', []],
  ['indicator', '生产总直增速', ['地区生产总值增速']],
  ['indicator', '生产总直 同比(%)', ['地区生产总值 同比(%)']],
  // The growth is never dropped, and neither is what is not understood beside a name.
  ['indicator', 'GDP增速', []],
  ['indicator', '人均进出口', []],
];

describe('headerSuggestions', () => {
  it.each(cases)('proposes as a %s for %s', (kind, header, labels) => {
    expect(headerSuggestions(kind, header, context).map(({ label }) => label)).toEqual(labels);
  });

  it('names the nearest first', () => {
    const ids = headerSuggestions('indicator', 'ports', context).map(({ id }) => id);
    expect(ids).toEqual(['exports', 'imports', 'trade']);
  });
});
