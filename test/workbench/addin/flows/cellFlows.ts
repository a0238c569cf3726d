function errorCode(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : error;
  }
}

/** 60 × 60 cells, counted row by row. */
function matrix<Cell>(cell: (index: number) => Cell): Cell[][] {
  return Array.from({ length: 60 }, (_row, row) =>
    Array.from({ length: 60 }, (_column, column) => cell(row * 60 + column)),
  );
}

/** What an add-in does with cells. */
export const cellFlows = {
  values: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
      range.values = [
        ['name', "'=1+1"],
        [42, '=A2*2'],
        [true, '1,234.5'],
      ];
      range.load(['values', 'formulas', 'valueTypes', 'address', 'rowCount']);
      await context.sync();
      const { values, formulas, valueTypes, address, rowCount } = range;
      const unloaded = errorCode(() => range.hasSpill);
      return { values, formulas, valueTypes, address, rowCount, unloaded };
    }),

  navigation: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      const reached = [
        range.getCell(1, 1),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 0),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getIntersection('C1:C9'),
      ];
      for (const each of reached) each.load('address');
      const nothing = range.getIntersectionOrNullObject(sheet.getRange('F9'));
      nothing.load('address');
      await context.sync();
      return [...reached.map((each) => each.address), nothing.isNullObject];
    }),

  formats: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('K1:K2');
      const { format } = range;
      range.values = [[0.387], [1234.5]];
      range.numberFormat = [['0.0%'], ['#,##0.00']];
      format.font.bold = true;
      format.fill.color = '#FFEE00';
      format.columnWidth = 90;
      format.horizontalAlignment = 'Center';
      range.load(['text', 'numberFormat']);
      format.load(['columnWidth', 'horizontalAlignment']);
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      const { text, numberFormat } = range;
      const { columnWidth, horizontalAlignment } = format;
      const [isBold, fill] = [format.font.bold, format.fill.color];
      return { text, numberFormat, isBold, fill, columnWidth, horizontalAlignment };
    }),

  /** 3,600 cells at once, which office.js has checked first and then sets in parts. */
  large: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('AA1').getResizedRange(59, 59);
      const doubled = range.getOffsetRange(60, 0);
      range.values = matrix((index) => index);
      doubled.formulas = matrix((index) => `=${index}*2`);
      doubled.numberFormat = matrix(() => '0.0');
      doubled.numberFormat = matrix((index) => (index === 3599 ? '0.0' : 'General'));
      const all = range.getBoundingRect(doubled);
      all.load(['values', 'text', 'formulas']);
      await context.sync();
      const { values, text, formulas } = all;
      all.clear();
      await context.sync();
      const expected = [...matrix((index) => index), ...matrix((index) => index * 2)];
      return {
        isSame: JSON.stringify(values) === JSON.stringify(expected),
        last: [formulas[119]?.[59], text[119]?.[58], text[119]?.[59]],
      };
    }),

  special: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('M1:N3').formulas = [
        ['=1', '=2'],
        ['=3', '=4'],
        [5, '=6'],
      ];
      const found = sheet.getRange('M:N').getSpecialCellsOrNullObject('Formulas');
      found.load(['address', 'cellCount']);
      found.areas.load('items/address');
      const none = sheet.getRange('P1:P9').getSpecialCellsOrNullObject('Formulas');
      none.load('address');
      await context.sync();
      const areas = found.areas.items.map((area) => area.address);
      return { address: found.address, count: found.cellCount, areas, none: none.isNullObject };
    }),

  failures: async (): Promise<unknown> => {
    const attempts: Readonly<Record<string, (workbook: Excel.Workbook) => void>> = {
      missing: ({ worksheets }) => void worksheets.getItem('nowhere').getRange('A1').load('values'),
      shape: (workbook) => {
        workbook.getSelectedRange().getCell(0, 0).values = [[1, 2]];
      },
      unknown: (workbook) => void workbook.getSelectedRange().load('valuesAsJson'),
      largeShape: ({ worksheets }) => {
        const row = Array.from({ length: 60 }, () => 1);
        worksheets.getActiveWorksheet().getRange('AA1:CH59').values = Array.from(
          { length: 60 },
          () => row,
        );
      },
      address: ({ worksheets }) => void worksheets.getActiveWorksheet().getRange('1A'),
    };
    const outcomes = Object.entries(attempts).map(async ([name, attempt]) => {
      const outcome = await Excel.run(async (context) => {
        attempt(context.workbook);
        await context.sync();
        return 'no error';
      }).catch((error: unknown) =>
        error instanceof OfficeExtension.Error
          ? [error.code, error.debugInfo.errorLocation]
          : error,
      );
      return [name, outcome] as const;
    });
    return Object.fromEntries(await Promise.all(outcomes));
  },

  calculate: async (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
};
