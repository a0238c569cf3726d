import { describe, expect, it } from 'vitest';
import { writeOwnSheet } from '../../../src/app/ownFigures/ownSheet.ts';
import { languages } from '../../../src/domain/language.ts';
import { columnPlaces, missingColumns } from '../../../src/domain/ownColumns.ts';
import { memoryWorkbook } from '../../support/memoryWorkbook.ts';

describe('writeOwnSheet', () => {
  it.each(languages)('has headers in %s that are read again', async (language) => {
    const workbook = memoryWorkbook();
    const written = await writeOwnSheet(workbook, language, { overwrite: false });
    if (!written.ok) throw new Error(written.issue.code);
    const { sheet } = written.value;
    const headers = 'ABCDEFGHI'
      .split('')
      .map((column) => String(workbook.value(`${sheet}!${column}3`)));
    expect(missingColumns(columnPlaces(headers))).toEqual([]);
    expect(workbook.value(`${sheet}!A4`)).toBe('');
  });

  it('never empties a sheet of the same name that holds something', async () => {
    const workbook = memoryWorkbook();
    workbook.put('自录!A1', '济源');
    const written = await writeOwnSheet(workbook, 'zh-CN', { overwrite: false });
    expect(written).toMatchObject({ ok: false, issue: { code: 'would-overwrite' } });
  });
});
