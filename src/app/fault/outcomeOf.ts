import { faulty, type Outcome } from '../ports/outcome.ts';

/** The outcome of a piece of work, also where it throws. */
export async function outcomeOf<Value>(
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (thrown) {
    return faulty(thrown);
  }
}
