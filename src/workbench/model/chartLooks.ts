import type { ChartLookRecord, ChartRecord } from './bookRecords.ts';

/** What was set of how a chart looks; undefined where nothing was, or Excel is to choose by itself. */
export function lookOf(
  { looks = [] }: Pick<ChartRecord, 'looks'>,
  path: string,
): ChartLookRecord['value'] | undefined {
  const value = looks.find((look) => look.path === path)?.value;
  return value === '' ? undefined : value;
}

export function setLook(record: ChartRecord, path: string, value: ChartLookRecord['value']): void {
  const others = (record.looks ?? []).filter((look) => look.path !== path);
  record.looks = [...others, { path, value }];
}
