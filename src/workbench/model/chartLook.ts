import { invalidArgument } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import type { ChartRecord } from './bookRecords.ts';
import { lookOf, setLook } from './chartLooks.ts';

/** A property that a record has as it is. */
export function kept<Row extends object>(row: Row, key: keyof Row): ApiProperty {
  return {
    get: () => row[key],
    set: (given) => {
      if (typeof given !== typeof row[key]) throw invalidArgument();
      Object.assign(row, { [key]: given });
    },
  };
}

/** A property of how a chart looks, kept by its path; nothing but what was set is stored. */
export function chartLook(
  record: ChartRecord,
  path: string,
  usual: string | number | boolean,
): ApiProperty {
  return {
    get: () => lookOf(record, path) ?? usual,
    set: (given) => {
      // An empty text has Excel choose by itself.
      if (typeof given !== typeof usual && given !== '') throw invalidArgument();
      if (!isPlain(given)) throw invalidArgument();
      setLook(record, path, given);
    },
  };
}

function isPlain(given: unknown): given is string | number | boolean {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
}

/** `Excel.ChartFill`: one colour. */
export function chartFill(record: ChartRecord, path: string): ApiObject {
  return new ApiObject({
    type: 'ChartFill',
    methods: {
      setSolidColor: (given) => {
        setLook(record, path, given.text(0));
      },
    },
  });
}
