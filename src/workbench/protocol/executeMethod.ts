import * as v from 'valibot';

const call = v.object({
  DdaMethod: v.object({ DispatchId: v.number() }),
  ArrayData: v.optional(v.array(v.unknown())),
});

const richApiRequest = 93;
const commandCompleted = 94;
const loadSettings = 75;
const saveSettings = 76;
const bodyIndex = 4;

/** What office.js calls `InvalidOperationInCellEditMode`, `RequestPayloadSizeLimitExceeded` and `ResponsePayloadSizeLimitExceeded`. */
export const officeError = {
  cellEditing: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** A failure of a whole batch, by its number. */
export type OfficeErrorNumber = (typeof officeError)[keyof typeof officeError];

/** What the host does for the two families of calls that an add-in makes. */
export interface MethodHost {
  /** Runs a rich API batch: JSON in, JSON out, or one of office.js's own error numbers. */
  richApi(body: string): Promise<string | OfficeErrorNumber>;
  /** The settings as the workbook holds them now, key to serialized value. */
  loadSettings(): Readonly<Record<string, string>>;
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
      if (typeof answer === 'number') return { Version: 1, Error: answer, Data: null };
      return { Version: 1, Error: 0, Data: [200, [], answer] };
    }
    case loadSettings: {
      const Settings = Object.entries(host.loadSettings()).map(([Name, Value]) => ({
        Name,
        Value,
      }));
      return { Version: 1, Error: 0, Properties: { Settings } };
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
