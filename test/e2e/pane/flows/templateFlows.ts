import { expect, it } from 'vitest';
import type { Template } from '../../../../src/app/templates/template.ts';
import type { CellValue } from '../../../../src/workbench/grid/cellValue.ts';
import type { PaneSession } from '../paneSession.ts';

/** Adds sheets of templates, each calculated and taken back. */
export function templateFlows(session: PaneSession, templates: readonly Template[]): void {
  const { words, language } = session;
  const { book, shell } = words;

  const named = templates.map((template) => [template.title[language], template] as const);
  it.each(named)('adds the sheet %s, and takes it back', async (title, template) => {
    const { addin } = session.workbench();
    await session.go('book');
    const head = addin.getByRole('button', { name: `${title} ${template.hint[language]}` });
    await session.hand().press(head);
    await session.hand().press(session.button(book.addTemplate(title)));
    await session.told(new RegExp(`${title}!A1:|A1:`, 'u'));
    await expect.poll(async () => session.workbench().call('selection')).toContain(title);
    const values = async (): Promise<CellValue[][]> =>
      session.workbench().call('values', `${title}!A1:I60`);
    // Cells that others refer to may answer after them.
    await expect.poll(async () => errorsIn(await values()), { timeout: 20_000 }).toEqual([]);
    const numbers = (await values()).flat().filter((value) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(4);
    await session.hand().press(session.button(shell.undo));
    await session.told(shell.undone);
    await session.hand().press(head);
  });
}

/** Errors that are no missing figures, with their rows and columns. */
function errorsIn(values: readonly (readonly CellValue[])[]): readonly string[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      String(value).startsWith('#') && value !== '#N/A'
        ? [`R${row + 1}C${column + 1} ${String(value)}`]
        : [],
    ),
  );
}
