async function writeInSelection(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [[text]];
    await context.sync();
  });
}

Office.actions.associate('stamp', (event: Office.AddinCommands.Event) => {
  void writeInSelection('stamped').finally(() => event.completed());
});

Office.actions.associate('mark', () => {
  void writeInSelection('marked');
});

/** What an add-in asks of the host itself. */
export const hostFlows = {
  async context(): Promise<unknown> {
    const { host, platform } = await Office.onReady();
    const { displayLanguage, contentLanguage, officeTheme, requirements } = Office.context;
    return {
      host,
      platform,
      displayLanguage,
      contentLanguage,
      isDark: officeTheme.isDarkTheme,
      supports: ['1.17', '1.18'].map((version) => requirements.isSetSupported('ExcelApi', version)),
    };
  },

  async hide(): Promise<void> {
    await Office.addin.hide();
  },

  async show(): Promise<void> {
    await Office.addin.showAsTaskpane();
  },

  async startup(): Promise<unknown> {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return Office.addin.getStartupBehavior();
  },

  async enable(id: string, enabled: boolean): Promise<void> {
    const controls = [{ id, enabled }];
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Probe.Tab', groups: [{ id: 'Probe.Group', controls }] }],
    });
  },

  async saveOldSettings(): Promise<unknown> {
    Office.context.document.settings.set('old', { kept: true });
    return new Promise((resolve) => {
      Office.context.document.settings.saveAsync(({ status }) => resolve(status));
    });
  },
};
