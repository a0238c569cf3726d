// The functions that the manifest's buttons and menu entries name.
Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
  void Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  }).finally(() => event.completed());
});

Office.actions.associate('showSources', (event: Office.AddinCommands.Event) => {
  void Office.addin.showAsTaskpane().finally(() => event.completed());
});

// Named by the keyboard shortcut alone: the ribbon's button opens the pane by itself.
Office.actions.associate('ShowTaskpane', () => {
  void Office.addin.showAsTaskpane();
});
