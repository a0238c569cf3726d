import { mostOwnRows } from '../app/ownFigures/mostOwnRows.ts';
import { parseAddress, withoutSheet } from '../app/ports/cellAddress.ts';
import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import type { OwnCell, OwnTable, OwnTablePort } from '../app/ports/ownTable.ts';
import { namespace, ownTableName } from '../formulas/product.ts';
import { changeSettings, documentSettings, isReadOnly } from './documentSettings.ts';
import { isOwnFormula } from './ownFormula.ts';
import { readAreas } from './readAreas.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** Where a workbook says that it has figures of its own. */
const markKey = `${namespace}.own`;

/** Columns of a person's own beside ours; more are not read. */
const mostColumns = 40;

/** Where the table was when it was last read. */
let last: { readonly worksheetId: string; readonly hasFormulas: boolean } | undefined;

/** The table of own figures in the open workbook; reading and watching it write nothing. */
export const excelOwnTable: OwnTablePort = {
  isMarked: () => {
    const settings = documentSettings();
    return settings === undefined ? undefined : settings.get(markKey) === true;
  },
  mark: async () => {
    const settings = documentSettings();
    if (settings === undefined) return refused({ code: 'no-host' });
    if (settings.get(markKey) === true) return done(undefined);
    if (isReadOnly()) return refused({ code: 'read-only' });
    return changeSettings(settings, new Map([[markKey, true]]));
  },
  read: readOwnTable,
  watch: (listener) => {
    if (!supports('ExcelApi', '1.9')) return;
    const changed = async (change: Excel.WorksheetChangedEventArgs): Promise<void> => {
      // A cell elsewhere matters where the table refers to others.
      const isMeant =
        last === undefined || last.hasFormulas || change.worksheetId === last.worksheetId;
      if (isMeant) listener(change.source === 'Local');
      return Promise.resolve();
    };
    void readExcel(async (context) => {
      context.workbook.worksheets.onChanged.add(changed);
      context.workbook.worksheets.onDeleted.add(async ({ source }) =>
        Promise.resolve(listener(source === 'Local')),
      );
      await context.sync();
      return done(undefined);
    });
  },
};

async function readOwnTable(): Promise<Outcome<OwnTable | undefined>> {
  return readExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(ownTableName);
    table.load({ name: true, showTotals: true });
    await context.sync();
    if (table.isNullObject) {
      last = undefined;
      return done(undefined);
    }
    const range = table.getRange();
    range.load({ address: true });
    const { worksheet } = range;
    worksheet.load({ id: true, name: true });
    await context.sync();
    const area = parseAddress(withoutSheet(range.address));
    if (area === undefined) return refused({ code: 'not-found' });
    const { id: worksheetId, name: sheet } = worksheet;
    const count = area.rows - 1 - (table.showTotals ? 1 : 0);
    const asked = {
      sheet,
      ...area,
      rows: Math.min(count, mostOwnRows) + 1,
      columns: Math.min(area.columns, mostColumns),
    };
    const read = await readAreas(context, [asked], ['values', 'text', 'formulas']);
    if (!read.ok) return read;
    const lines = read.value.flatMap(({ rows }) => {
      const [texts, formulas] = [rows('text'), rows('formulas')];
      return rows('values').map((line, row) =>
        line.map((value, column): OwnCell => ({
          value,
          text: String(texts[row]?.[column] ?? ''),
          isOurs: isOwnFormula(formulas[row]?.[column]),
        })),
      );
    });
    const hasFormulas = read.value.some(({ rows }) =>
      rows('formulas')
        .flat()
        .some((held) => typeof held === 'string' && held.startsWith('=')),
    );
    last = { worksheetId, hasFormulas };
    const [header = [], ...rows] = lines;
    const address = withoutSheet(range.address);
    return done({ sheet, address, headers: header.map(({ text }) => text), rows, count });
  });
}
