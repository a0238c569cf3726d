import * as v from 'valibot';
import type { BookRecords } from '../model/bookRecords.ts';

const request = v.object({
  DdaSettingsMethod: v.object({ Properties: v.array(v.tuple([v.string(), v.string()])) }),
});

/** Keeps what an add-in saves with `Office.context.document.settings.saveAsync`. */
export function keepDocumentSettings(records: BookRecords, data: unknown): void {
  const parsed = v.safeParse(request, data);
  if (!parsed.success) return;
  for (const key of Object.keys(records.documentSettings)) delete records.documentSettings[key];
  Object.assign(
    records.documentSettings,
    Object.fromEntries(parsed.output.DdaSettingsMethod.Properties),
  );
}
