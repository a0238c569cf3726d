import { describe, expect, it } from 'vitest';
import { parseReference, referenceText } from '../../../src/app/formulaText/cellReference.ts';

const whole: readonly string[] = [
  'A1',
  '$A3',
  'B$2',
  '$XFD$1048576',
  '数据!A1',
  "'2025 年'!A1",
  "'it''s'!A1",
  "'Q1'!A1",
];

describe('parseReference', () => {
  it.each(whole)('reads %s, and it is written the same', (text) => {
    const reference = parseReference(text);
    expect(reference && referenceText(reference.from)).toBe(text);
  });

  it('reads a rectangle', () => {
    const area = parseReference('数据!$A$3:B4');
    expect(area?.from).toEqual({
      sheet: '数据',
      row: 2,
      column: 0,
      rowFixed: true,
      columnFixed: true,
    });
    expect(area?.to).toEqual({ row: 3, column: 1, rowFixed: false, columnFixed: false });
  });

  it.each(['XFE1', 'A0', 'A1048577', 'A:A', '1:1', 'Total', 'A1#', 'SUM(A1)', 'A1+1', ''])(
    'refuses %s',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});
