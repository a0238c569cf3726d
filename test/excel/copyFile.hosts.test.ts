import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BookCopy, SheetSnapshot } from '../../src/app/ports/bookSnapshot.ts';
import { copyFile } from '../../src/excel/copyFile.ts';
import { aptInstall } from '../support/aptInstall.ts';

const office = '/usr/bin/soffice';

/** Comma, quotation mark, UTF-8, numbers as one would type them, every sheet in a file of its own. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const sheet: SheetSnapshot = {
  name: '模型',
  visibility: 'visible',
  area: { row: 0, column: 0, rows: 2, columns: 3 },
  values: [
    ['地区', '2025年', '占比'],
    ['济源', 527.7, 0.387],
  ],
  numberFormats: [
    ['General', 'General', 'General'],
    ['General', '#,##0.00"[1]"', '0.0%'],
  ],
  looks: [
    [{ bold: true, fillColor: '#DDEBF7', borders: { bottom: { line: 'thin' } } }, {}, {}],
    [],
  ],
  widths: [10, 12, 12],
  heights: [30, 15],
  merges: [{ row: 3, column: 0, rows: 1, columns: 3 }],
  frozen: { rows: 1, columns: 0 },
};

const book: BookCopy = {
  sheets: [
    sheet,
    {
      ...sheet,
      name: '来源',
      merges: [],
      values: [
        ['资料来源', '', ''],
        ['一', 1, 2],
      ],
    },
  ],
  names: [{ name: '进出口', range: { sheet: '模型', address: 'B2' } }],
  notes: [{ sheet: '模型', address: 'B2', text: '大象新闻（2026-02-13），原文：527.7亿元' }],
  links: [{ sheet: '来源', address: 'A1', text: 'https://example.cn/1' }],
};

/** Another program than the library that has written the file reads it. */
describe('the copy in LibreOffice', () => {
  beforeAll(() => {
    if (!existsSync(office)) aptInstall('No LibreOffice', ['libreoffice-calc']);
    if (!existsSync(office)) throw new Error('LibreOffice Calc has to be installed.');
  }, 600_000);

  it('shows the same numbers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copy-'));
    const file = join(folder, 'copy.xlsx');
    await writeFile(file, await copyFile(book));
    const settings = `-env:UserInstallation=file://${folder}/settings`;
    execFileSync(
      office,
      [settings, '--headless', '--convert-to', everySheet, '--outdir', folder, file],
      // Its files are named after the sheets.
      { stdio: 'pipe', timeout: 120_000, env: { ...env, LC_ALL: 'C.UTF-8' } },
    );
    expect(await readFile(join(folder, 'copy-模型.csv'), 'utf8')).toBe(
      '地区,2025年,占比\n济源,527.7,38.7%\n',
    );
    expect(await readFile(join(folder, 'copy-来源.csv'), 'utf8')).toBe('资料来源,,\n一,1,200%\n');
  }, 180_000);
});
