/** The events that the add-in heard, for the tests to look at. */
export const heard: unknown[][] = [];

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

/** What an add-in listens to. */
export const eventFlows = {
  listen: async (): Promise<void> =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address, source }) => {
        heard.push(['changed', address, source]);
      });
      workbook.onSelectionChanged.add(async () => {
        heard.push(['selected', await selectedAddress()]);
      });
      sheet.onSelectionChanged.add(async ({ address }) => {
        heard.push(['sheet selected', address]);
      });
      sheet.onCalculated.add(async () => {
        heard.push(['calculated']);
      });
      workbook.worksheets.onActivated.add(async () => {
        heard.push(['activated']);
      });
      await context.sync();
    }),
};
