// What an add-in does with a workbook, one function a flow; the tests call them in the pane.
Office.actions.associate('stamp', (event) => {
  void Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [['stamped']];
    await context.sync();
  }).finally(() => event.completed());
});

Office.actions.associate('mark', () =>
  Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [['marked']];
    await context.sync();
  }),
);

globalThis.heard = [];

globalThis.flows = {
  async context() {
    const info = await Office.onReady();
    const { displayLanguage, contentLanguage, officeTheme, requirements } = Office.context;
    return {
      host: info.host,
      platform: info.platform,
      displayLanguage,
      contentLanguage,
      isDark: officeTheme?.isDarkTheme,
      supports: ['1.17', '1.18'].map((version) => requirements.isSetSupported('ExcelApi', version)),
    };
  },

  async values() {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['name', "'=1+1"],
        [42, '=A2*2'],
        [true, '1,234.5'],
      ];
      range.load('values,formulas,valueTypes,address,rowCount');
      await context.sync();
      const { values, formulas, valueTypes, address, rowCount } = range;
      let unloaded;
      try {
        unloaded = range.hasSpill;
      } catch (error) {
        unloaded = error.code;
      }
      return { values, formulas, valueTypes, address, rowCount, unloaded };
    });
  },

  async navigation() {
    return Excel.run(async (context) => {
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
    });
  },

  async sheets() {
    return Excel.run(async (context) => {
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
      added.load('name,visibility,position');
      await context.sync();
      const kept = [added.name, added.visibility, added.position];
      added.delete();
      worksheets.load('items/name');
      await context.sync();
      return {
        names,
        used: used.address,
        missing: missing.isNullObject,
        kept,
        left: worksheets.items.length,
      };
    });
  },

  async table() {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('H1:I3').values = [
        ['city', 'value'],
        ['x', 1],
        ['y', 2],
      ];
      const table = sheet.tables.add('H1:I3', true);
      table.name = 'Cities';
      table.rows.add(null, [['z', 3]]);
      const body = table.getDataBodyRange();
      body.load('values,address');
      table.columns.load('items/name');
      table.load('name,id');
      await context.sync();
      return {
        name: table.name,
        body: body.values,
        address: body.address,
        columns: table.columns.items.map((column) => column.name),
      };
    });
  },

  async formats() {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('K1:K2');
      range.values = [[0.387], [1234.5]];
      range.numberFormat = [['0.0%'], ['#,##0.00']];
      range.format.font.bold = true;
      range.format.fill.color = '#FFEE00';
      range.format.columnWidth = 90;
      range.format.horizontalAlignment = 'Center';
      const font = range.format.font;
      range.load('text,numberFormat');
      font.load('bold');
      range.format.load('columnWidth,horizontalAlignment');
      range.format.fill.load('color');
      await context.sync();
      const { columnWidth, horizontalAlignment } = range.format;
      return {
        text: range.text,
        numberFormat: range.numberFormat,
        bold: font.bold,
        fill: range.format.fill.color,
        columnWidth,
        horizontalAlignment,
      };
    });
  },

  async special() {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('M1:N3').formulas = [
        ['=1', '=2'],
        ['=3', '=4'],
        [5, '=6'],
      ];
      const found = sheet.getRange('M:N').getSpecialCellsOrNullObject('Formulas');
      found.load('address,cellCount');
      found.areas.load('items/address');
      const none = sheet.getRange('P1:P9').getSpecialCellsOrNullObject('Formulas');
      none.load('address');
      await context.sync();
      return {
        address: found.address,
        count: found.cellCount,
        areas: found.areas.items.map((area) => area.address),
        none: none.isNullObject,
      };
    });
  },

  async kept() {
    return Excel.run(async (context) => {
      const { settings, names, comments } = context.workbook;
      settings.add('state', { a: [1, '二'] });
      names.add('growth_rate', context.workbook.worksheets.getActiveWorksheet().getRange('A2'));
      comments.add('Sheet1!A2', 'a remark');
      const setting = settings.getItemOrNullObject('state');
      setting.load('value');
      const nothing = settings.getItemOrNullObject('none');
      nothing.load('value');
      const name = names.getItem('growth_rate').getRange();
      name.load('address');
      comments.load('items/content');
      await context.sync();
      return {
        setting: setting.value,
        nothing: nothing.isNullObject,
        name: name.address,
        comments: comments.items.map((comment) => comment.content),
      };
    });
  },

  async setting() {
    return Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('state');
      setting.load('value');
      const tables = context.workbook.tables;
      tables.load('items/name');
      await context.sync();
      return {
        setting: setting.isNullObject ? null : setting.value,
        tables: tables.items.map((table) => table.name),
        old: Office.context.document.settings.get('old'),
      };
    });
  },

  async saveOldSettings() {
    Office.context.document.settings.set('old', { kept: true });
    return new Promise((resolve) => {
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    });
  },

  async failures() {
    const attempts = {
      missing: (context) =>
        context.workbook.worksheets.getItem('nowhere').getRange('A1').load('values'),
      shape: (context) => {
        context.workbook.getSelectedRange().getCell(0, 0).values = [[1, 2]];
      },
      unknown: (context) => context.workbook.getSelectedRange().load('valuesAsJson'),
      address: (context) => context.workbook.worksheets.getActiveWorksheet().getRange('1A'),
    };
    const found = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      found[name] = await Excel.run(async (context) => {
        attempt(context);
        await context.sync();
        return 'no error';
      }).catch((error) => [
        error.code,
        error.debugInfo?.errorLocation,
        error instanceof OfficeExtension.Error,
      ]);
    }
    return found;
  },

  async listen() {
    return Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address, source }) => {
        globalThis.heard.push(['changed', address, source]);
      });
      workbook.onSelectionChanged.add(async () => {
        globalThis.heard.push(['selected', await globalThis.flows.selection()]);
      });
      sheet.onSelectionChanged.add(async ({ address }) => {
        globalThis.heard.push(['sheet-selected', address]);
      });
      workbook.worksheets.onActivated.add(async () => {
        globalThis.heard.push(['activated']);
      });
      sheet.onCalculated.add(async () => {
        globalThis.heard.push(['calculated']);
      });
      await context.sync();
    });
  },

  async selection() {
    return Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
  },

  async reenter(address) {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('formulas');
      await context.sync();
      range.formulas = range.formulas;
      range.load('values');
      await context.sync();
      return range.values;
    });
  },

  async calculate() {
    return Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
  },

  async pane() {
    await Office.addin.hide();
    const hidden = await Office.addin._getState();
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return [hidden, await Office.addin._getState(), await Office.addin.getStartupBehavior()];
  },

  async disable(id, enabled) {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Probe.Tab', groups: [{ id: 'Probe.Group', controls: [{ id, enabled }] }] }],
    });
  },

  async chart() {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('H1:I3'), 'Auto');
      chart.title.text = 'Cities';
      chart.setPosition('A10', 'D20');
      chart.load('name,chartType');
      chart.series.load('items/name');
      await context.sync();
      return [chart.chartType, chart.series.items.map((series) => series.name)];
    });
  },
};
