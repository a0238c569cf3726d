/** What an add-in does with sheets, tables, charts and what a workbook keeps. */
export const bookFlows = {
  sheets: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('新 表');
      added.getRange('A1:B2').values = [
        ['a', 1],
        ['b', 2],
      ];
      added.activate();
      worksheets.load('items/name');
      const used = added.getUsedRange();
      used.load('address');
      const missing = worksheets.getItemOrNullObject('nowhere');
      missing.load('name');
      await context.sync();
      const names = worksheets.items.map((sheet) => sheet.name);
      added.name = 'Renamed';
      added.visibility = 'Hidden';
      worksheets.getFirst().activate();
      added.load(['name', 'visibility', 'position']);
      await context.sync();
      const kept = [added.name, added.visibility, added.position];
      added.delete();
      worksheets.load('items/name');
      await context.sync();
      const left = worksheets.items.length;
      return { names, used: used.address, missing: missing.isNullObject, kept, left };
    }),

  table: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('H1:I3').values = [
        ['city', 'value'],
        ['x', 1],
        ['y', 2],
      ];
      const table = sheet.tables.add('H1:I3', true);
      table.name = 'Cities';
      table.rows.add(undefined, [['z', 3]]);
      const body = table.getDataBodyRange();
      body.load(['values', 'address']);
      table.columns.load('items/name');
      table.load('name');
      await context.sync();
      const columns = table.columns.items.map((column) => column.name);
      return { name: table.name, body: body.values, address: body.address, columns };
    }),

  chart: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('H1:I3'), 'Auto');
      chart.title.text = 'Cities by value';
      chart.setPosition('A10', 'D20');
      chart.load('chartType');
      chart.series.load('items/name');
      await context.sync();
      return [chart.chartType, chart.series.items.map((series) => series.name)];
    }),

  keep: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { settings, names, comments, worksheets } = context.workbook;
      settings.add('state', { a: [1, '二'] });
      names.add('growth_rate', worksheets.getActiveWorksheet().getRange('A2'));
      comments.add('Sheet1!A2', 'a remark');
      const setting = settings.getItemOrNullObject('state');
      setting.load('value');
      const nothing = settings.getItemOrNullObject('none');
      nothing.load('value');
      const named = names.getItem('growth_rate').getRange();
      named.load('address');
      comments.load('items/content');
      await context.sync();
      const value: unknown = setting.value;
      return {
        setting: value,
        nothing: nothing.isNullObject,
        name: named.address,
        comments: comments.items.map((comment) => comment.content),
      };
    }),

  kept: async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { settings, tables } = context.workbook;
      const setting = settings.getItemOrNullObject('state');
      setting.load('value');
      tables.load('items/name');
      await context.sync();
      const value: unknown = setting.isNullObject ? null : setting.value;
      const old: unknown = Office.context.document.settings.get('old');
      return { setting: value, tables: tables.items.map((table) => table.name), old };
    }),
};
