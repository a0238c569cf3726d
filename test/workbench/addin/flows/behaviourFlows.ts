function addressOrNull(range: Excel.Range): string | null {
  return range.isNullObject ? null : range.address;
}

async function codeOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.catch((error: unknown) =>
    error instanceof OfficeExtension.Error ? error.code : error,
  );
}

/** What hosts differ in. */
export const behaviourFlows = {
  calculateRange: async (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).calculate();
      await context.sync();
    }),

  calculateAndRead: async (address: string): Promise<Excel.Range> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.calculate();
      range.load(['address', 'values']);
      await context.sync();
      return range;
    }),

  enterAgainAndRead: async (address: string): Promise<Excel.Range> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('formulas');
      await context.sync();
      range.formulas = structuredClone(range.formulas);
      range.load(['address', 'values']);
      await context.sync();
      return range;
    }),

  spill: async (address: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      const parent = range.getSpillParentOrNullObject();
      const spilling = range.getSpillingToRangeOrNullObject();
      range.load(['formulas', 'hasSpill']);
      parent.load('address');
      spilling.load('address');
      await context.sync();
      const formula: unknown = range.formulas[0]?.[0];
      return {
        formula,
        hasSpill: range.hasSpill,
        parent: addressOrNull(parent),
        spilling: addressOrNull(spilling),
      };
    }),

  /** Writes a formula and follows its spill in the same batch. */
  spillAtOnce: async (address: string, formula: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.formulas = [[formula]];
      const spilling = range.getSpillingToRange();
      spilling.load(['address', 'values']);
      await context.sync();
      const values: unknown = spilling.values;
      return [spilling.address, values];
    }),

  /** A sheet with a table and a chart is deleted and made again, with a table of the same name. */
  sheetAgain: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const make = (): void => {
        const sheet = worksheets.add('Once');
        const range = sheet.getRange('A1:B2');
        range.values = [
          ['city', 'value'],
          ['x', 1],
        ];
        sheet.tables.add('A1:B2', true).name = 'OnlyOnce';
        sheet.charts.add('Line', range).name = 'Once';
      };
      make();
      await context.sync();
      worksheets.getItem('Once').delete();
      make();
      tables.load('items/name');
      const { charts } = worksheets.getItem('Once');
      charts.load('items/name');
      await context.sync();
      worksheets.getItem('Once').delete();
      await context.sync();
      return [tables.items, charts.items].map(
        (items) => items.filter(({ name }) => name.includes('Once')).length,
      );
    }),

  write: async (address: string): Promise<unknown> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [['written']];
      await context.sync();
      return 'written';
    }).catch((error: unknown) =>
      error instanceof OfficeExtension.Error ? [error.code, error.debugInfo.errorLocation] : error,
    ),

  /** Writes so many characters, and reads so many cells of them. */
  carry: async (characters: number, cells: number): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Large');
      await context.sync();
      if (sheet.isNullObject) context.workbook.worksheets.add('Large');
      const large = context.workbook.worksheets.getItem('Large');
      const text = '济'.repeat(30_000);
      if (characters > 0) {
        const rows = Array.from({ length: Math.ceil(characters / text.length) }, () => [text]);
        large.getRange('A1').getResizedRange(rows.length - 1, 0).values = rows;
      }
      if (cells > 0)
        large
          .getRange('A1')
          .getResizedRange(cells - 1, 0)
          .load('values');
      await context.sync();
      return 'carried';
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error)),

  /** How long an empty batch takes, in milliseconds. */
  roundTrip: async (): Promise<number> =>
    Excel.run(async (context) => {
      const start = performance.now();
      context.workbook.load('name');
      await context.sync();
      return performance.now() - start;
    }),

  /** Asks for a script as a build's chunk loader does. */
  loadScript: async (address: string): Promise<unknown> =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = address;
      script.addEventListener('load', () => resolve('loaded'));
      script.addEventListener('error', () => resolve('gone'));
      document.head.appendChild(script);
    }),

  protect: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      const isProtected = async (): Promise<boolean> => {
        protection.load('protected');
        await context.sync();
        return protection.protected;
      };
      const before = await isProtected();
      protection.protect({ allowFormatCells: true }, 'secret');
      const then = await isProtected();
      protection.unprotect('guess');
      const guessed = await codeOf(context.sync());
      protection.unprotect('secret');
      return [before, then, guessed, await isProtected()];
    }),
};
