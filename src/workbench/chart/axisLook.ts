import type { ChartRecord } from '../model/bookRecords.ts';
import { lookOf } from '../model/chartLooks.ts';

/** What was set of an axis. */
export interface AxisLook {
  readonly limits: { readonly [Limit in 'minimum' | 'maximum']: number | undefined };
  readonly numberFormat: unknown;
  readonly displayUnit: unknown;
  /** Empty where none is shown. */
  readonly title: string;
}

export function axisLook(record: ChartRecord, axis: 'value' | 'secondary'): AxisLook {
  const look = (key: string): unknown => lookOf(record, `axes.${axis}.${key}`);
  const limit = (key: string): number | undefined => {
    const set = look(key);
    return typeof set === 'number' ? set : undefined;
  };
  const title = look('title.text');
  return {
    limits: { minimum: limit('minimum'), maximum: limit('maximum') },
    numberFormat: look('numberFormat'),
    displayUnit: look('displayUnit'),
    title: look('title.visible') === true && typeof title === 'string' ? title : '',
  };
}
