import * as v from 'valibot';
import { ApiObject } from '../richApi/apiObject.ts';
import { decodeResultValue, failedCall } from './callResult.ts';
import type { FunctionHost } from './functionHost.ts';

const arrayResult = v.looseTuple([v.number(), v.boolean(), v.unknown()]);
const objectResult = v.object({
  id: v.number(),
  failed: v.optional(v.boolean(), false),
  value: v.optional(v.unknown()),
  errorCode: v.optional(v.number()),
});

const errorCodeIndex = 3;
/** Features of custom functions: retry of oversize batches, short intervals between batches, and an upper limit to them. */
const enabledFeatures = [1, 2, 4];

function rowsOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

/** The service through which an add-in answers custom functions. */
export function functionService(host: () => FunctionHost, ready: () => void): ApiObject {
  const finish = (): void => host().answersArrived();
  return new ApiObject({
    type: 'CustomFunctions',
    methods: {
      _GetEnabledFeatures: () => enabledFeatures,
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        // After the answer to this call has left, as the add-in is ready only then.
        setTimeout(() => {
          host().markReady();
          ready();
        }, 0);
      },
      setInvocationArrayResults: (given) => {
        for (const row of rowsOf(given.raw(0))) {
          const [id, succeeded, value, ...rest] = v.parse(arrayResult, row);
          const code = rest[errorCodeIndex - 3];
          host().answer(id, succeeded ? decodeResultValue(value) : failedCall(code, value));
        }
        finish();
      },
      setInvocationResults: (given) => {
        for (const row of rowsOf(given.raw(0))) {
          const { id, failed, value, errorCode } = v.parse(objectResult, row);
          host().answer(id, failed ? failedCall(errorCode, value) : decodeResultValue(value));
        }
        finish();
      },
    },
  });
}
