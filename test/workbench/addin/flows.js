// What an add-in does with the workbook, one function a flow; the tests call them in the pane.
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

globalThis.started = Office.onReady();
