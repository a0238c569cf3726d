/** A host that says nothing for so long is not waited for: the answer then is in the default language. */
const longestWait = 10_000;

/** Whether the workbook's settings can be read. */
function isReady(): boolean {
  // Typed as always there, but office.js fills it in only when the host has answered.
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.document?.settings !== undefined;
}

/** A function that is called only once the workbook's settings can be read: a plain value from then on, a promise before. */
export function onceReady<Arguments extends readonly unknown[], Value>(
  answers: (...inputs: Arguments) => Value,
): (...inputs: Arguments) => Value | Promise<Value> {
  return (...inputs) => (isReady() ? answers(...inputs) : answerLater(answers, inputs));
}

async function answerLater<Arguments extends readonly unknown[], Value>(
  answers: (...inputs: Arguments) => Value,
  inputs: Arguments,
): Promise<Value> {
  const timeout = new Promise<void>((resolve) => {
    setTimeout(resolve, longestWait);
  });
  await Promise.race([Office.onReady(), timeout]);
  return answers(...inputs);
}
