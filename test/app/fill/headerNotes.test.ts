import { describe, expect, it } from 'vitest';
import { headerNotes, type HeaderNote } from '../../../src/app/fill/headerNotes.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

const brief = (notes: readonly HeaderNote[]): readonly string[] =>
  notes.map(
    ({ text, parts, problem }) =>
      `${text}:${parts.map(({ kind, label }) => `${kind} ${label}`).join('+')}${problem?.kind ?? ''}`,
  );

describe('headerNotes', () => {
  it('notes what each header says, below titles and without what is empty', () => {
    const { down, across } = headerNotes(
      {
        values: [
          ['2025年进出口', '', '', ''],
          ['', 2025, 'GDP增速', ''],
          ['备注', 3, '', ''],
          ['', 4, '', ''],
          [7, '', '', ''],
        ],
      },
      context,
    );
    expect(brief(across)).toEqual([
      '2025:period 2025年',
      'GDP增速:indicator 地区生产总值+measure 同比',
    ]);
    expect(brief(down)).toEqual(['备注:unknown', '7:unknown']);
  });

  it('notes nothing of one cell', () => {
    expect(headerNotes({ values: [['济源']] }, context)).toEqual({ down: [], across: [] });
  });
});
