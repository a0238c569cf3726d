import type { WorkbenchPage } from './workbenchPage.ts';

/** Enters something in the workbench, as a person would, in the middle of what the add-in is doing. */
export interface MeanwhileTyping {
  /** Has this be entered before the n-th request from now on that the add-in sends to Excel; answers with how many were sent. */
  readonly during: <Value>(
    nth: number,
    inputs: Readonly<Record<string, string>>,
    call: () => Promise<Value>,
  ) => Promise<{ readonly value: Value; readonly requests: number }>;
}

/**
 * Lies in wait where office.js sends the requests of a method of the port; those of the pane, which reads what is selected in
 * its own time, do not count.
 */
const script = `(() => {
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  const contexts = new WeakSet();
  globalThis.meanwhile = { count: 0, nth: 0 };
  prototype.sync = async function (...given) {
    if (contexts.has(this)) meanwhile.count += 1;
    if (contexts.has(this) && meanwhile.count === meanwhile.nth) await globalThis.typeMeanwhile();
    return sync.apply(this, given);
  };
  excelInside.run = async (options, batch) => Excel.run(options, async (context) => {
    contexts.add(context);
    return batch(context);
  });
})()`;

/** To be called once for a workbench. */
export async function typeMeanwhile({
  page,
  addin,
  call,
}: WorkbenchPage): Promise<MeanwhileTyping> {
  let inputs: Readonly<Record<string, string>> = {};
  await page.exposeFunction('typeMeanwhile', async () => {
    for (const [address, input] of Object.entries(inputs)) await call('enter', address, input);
  });
  await addin.evaluate(script);
  return {
    during: async (nth, wanted, act) => {
      inputs = wanted;
      await call('settled');
      await addin.evaluate(`meanwhile.count = 0; meanwhile.nth = ${nth}; undefined`);
      const value = await act();
      const requests = await addin.evaluate<number>('meanwhile.count');
      await addin.evaluate('meanwhile.nth = 0');
      return { value, requests };
    },
  };
}
