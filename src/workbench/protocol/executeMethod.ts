import * as v from 'valibot';

const call = v.object({
  DdaMethod: v.object({ DispatchId: v.number() }),
  ArrayData: v.optional(v.array(v.unknown())),
});

const richApiRequest = 93;
const commandCompleted = 94;
const saveSettings = 76;
const bodyIndex = 4;

/** What the host does for the two families of calls that an add-in makes. */
export interface MethodHost {
  /** Runs a rich API batch: JSON in, JSON out. */
  richApi(body: string): Promise<string>;
  saveSettings(data: unknown): void;
  commandCompleted(data: unknown): void;
}

/** Serves `executeMethod`: rich API batches, settings of the older API and the end of a ribbon command. */
export async function executeMethod(host: MethodHost, data: unknown): Promise<unknown> {
  const { DdaMethod, ArrayData } = v.parse(call, data);
  switch (DdaMethod.DispatchId) {
    case richApiRequest: {
      const body = ArrayData?.[bodyIndex];
      const answer = await host.richApi(typeof body === 'string' ? body : '{}');
      return { Version: 1, Error: 0, Data: [200, [], answer] };
    }
    case saveSettings:
      host.saveSettings(data);
      break;
    case commandCompleted:
      host.commandCompleted(data);
      break;
    default:
  }
  return { Version: 1, Error: 0, Data: null };
}
