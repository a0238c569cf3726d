import { describe, expect, it } from 'vitest';
import { linkCell } from '../../../src/app/workbook/linkCell.ts';

const address = 'https://example.cn/1';

describe('linkCell', () => {
  it('shows the address and leads to the number', () => {
    expect(linkCell(address, `${address}#:~:text=527.7`)).toEqual({
      kind: 'formula',
      formula: `=HYPERLINK("${address}#:~:text=527.7","${address}")`,
    });
  });

  it('leads to the page where the way to the number is too long for a formula', () => {
    expect(linkCell(address, `${address}#${'x'.repeat(255)}`)).toMatchObject({
      formula: `=HYPERLINK("${address}","${address}")`,
    });
  });

  it('is plain text where even the address is too long, or there is none', () => {
    const long = `${address}?${'x'.repeat(255)}`;
    expect(linkCell(long, long)).toEqual({ kind: 'text', text: long });
    expect(linkCell('', '')).toEqual({ kind: 'text', text: '' });
  });

  it('cannot be left by a quotation mark', () => {
    const evil = 'https://e.cn/")&CMD("';
    expect(linkCell(evil, evil)).toMatchObject({
      formula: '=HYPERLINK("https://e.cn/"")&CMD(""","https://e.cn/"")&CMD(""")',
    });
  });
});
