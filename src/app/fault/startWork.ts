/** Begins a piece of work that nobody awaits. */
export type StartWork = (work: () => Promise<unknown>) => void;

/**
 * The one way to begin work that nobody awaits: it always ends, and what it throws goes to `onFault` instead of being lost.
 *
 * @example
 * const start = createStartWork(tell);
 * start(async () => workbook.select(range)); // a component's click; `tell` says what nobody foresaw
 */
export function createStartWork(onFault: (thrown: unknown) => void): StartWork {
  return (work) => {
    const untilItEnds = async (): Promise<void> => {
      try {
        await work();
      } catch (thrown) {
        onFault(thrown);
      }
    };
    void untilItEnds();
  };
}
