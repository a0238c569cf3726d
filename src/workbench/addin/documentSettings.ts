import * as v from 'valibot';
import type { BookRecords } from '../model/bookRecords.ts';

const settingsRequest = v.looseObject({
  SettingsRequest: v.optional(v.unknown()),
  Properties: v.optional(v.unknown()),
});

function pairs(data: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(data)) {
    const rows: unknown[] = data;
    return rows.flatMap((row) => {
      const [key, value]: unknown[] = Array.isArray(row) ? row : [];
      return typeof key === 'string' && typeof value === 'string' ? [[key, value] as const] : [];
    });
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
}

/** Keeps what an add-in saves with `Office.context.document.settings.saveAsync`. */
export function keepDocumentSettings(records: BookRecords, data: unknown): void {
  const parsed = v.safeParse(settingsRequest, data);
  if (!parsed.success) return;
  const found = pairs(parsed.output.SettingsRequest ?? parsed.output.Properties);
  for (const key of Object.keys(records.documentSettings)) delete records.documentSettings[key];
  for (const [key, value] of found) records.documentSettings[key] = value;
}
