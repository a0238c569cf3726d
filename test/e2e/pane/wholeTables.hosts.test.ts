import { describe, expect, it } from 'vitest';
import type { RecognisedTable } from '../../../src/app/fill/recognisedTable.ts';
import { recogniseTable } from '../../../src/app/fill/recogniseTable.ts';
import { rowsAbove } from '../../../src/app/fill/rowsAbove.ts';
import { titleAbove } from '../../../src/app/fill/titleAbove.ts';
import { formatAddress } from '../../../src/app/ports/cellAddress.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import { doubtfulTables } from '../../app/fill/cases/doubtfulTables.ts';
import { printedTables } from '../../app/fill/cases/printedTables.ts';
import { wholeTables, type WholeTable } from '../../app/fill/cases/wholeTable.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { usePaneSession } from './paneSession.ts';

const context = { dataset: newestDataset, language: 'zh-CN' } as const;
const tables = [...wholeTables(printedTables), ...wholeTables(doubtfulTables)];

/** A text is typed as one, so that the sheet reads no date in it. */
const typed = (value: ShownValue): string =>
  typeof value === 'string' && value !== '' ? `'${value}` : String(value);

/** Where a table stands, its titles above it, and what is read of it without a question answered. */
function placed({ title, values }: WholeTable): {
  readonly titles: readonly string[];
  readonly address: string;
  readonly table: RecognisedTable | undefined;
} {
  const titles = title === '' ? [] : title.split('\n');
  const selection = { sheet: '', row: titles.length, column: 0, values };
  const isAtTop = rowsAbove(selection) === undefined;
  const above = isAtTop ? '' : titleAbove(titles.map((line) => [line]));
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  return {
    titles,
    address: formatAddress({ row: titles.length, column: 0, ...size }),
    table: recogniseTable({ ...selection, title: above }, context, {}),
  };
}

/** Decimals are aligned down a column, which adds zeros. */
const withoutZeros = (text: string): string =>
  text
    .trim()
    .replace(/(?<=\.\d*)0+(?=%?$)/u, '')
    .replace(/\.(?=%?$)/u, '');

/** Each cell that a formula fills, with what the preview promises there. */
function promised(table: RecognisedTable, below: number): ReadonlyMap<string, string> {
  const cells = table.preview.flat().filter(({ row, column }) => {
    return table.block[row]?.[column]?.kind === 'formula';
  });
  return new Map(
    cells.map(({ row, column, number, unit }) => [
      formatAddress({ row: below + row, column, rows: 1, columns: 1 }),
      number === '' ? '#N/A' : withoutZeros(`${number}${unit === '%' ? '%' : ''}`),
    ]),
  );
}

describe('whole tables, typed, selected and filled', () => {
  const session = usePaneSession('zh-CN', 'mouse');
  const { fill } = session.words;
  const fillsNumbers = new RegExp(`^${fill.fill('[1-9][\\d,]*')}$`, 'u');

  it.each(tables.map((table) => [table.name, table] as const))('%s', async (_name, whole) => {
    const { titles, address, table } = placed(whole);
    const { addin, call } = session.workbench();
    const width = whole.values[0]?.length ?? 1;
    const above = titles.map((line) =>
      Array.from({ length: width }, (_, at) => (at === 0 ? line : '')),
    );
    const rows = [...above, ...whole.values.map((row) => row.map(typed))];
    await call('enterAll', session.at('A1'), rows);
    const before = await session.values(address);
    await session.select(address);
    await session.go('fill');
    await addin.getByRole('heading', { name: fill.selected(address), exact: true }).waitFor();
    const cells = table === undefined ? new Map<string, string>() : promised(table, titles.length);
    const button = session.button(fillsNumbers);
    if (cells.size === 0) {
      if (await button.isVisible()) expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await session.values(address)).toEqual(before);
      return;
    }
    await session.hand().press(button);
    const shown = async (): Promise<ReadonlyMap<string, string>> => {
      await call('settled');
      const texts = new Map<string, string>();
      for (const cell of cells.keys()) {
        // oxlint-disable-next-line no-await-in-loop -- one page answers them
        texts.set(cell, withoutZeros(await session.text(cell)));
      }
      return texts;
    };
    await expect.poll(shown, { timeout: 30_000 }).toEqual(cells);
  });
});
