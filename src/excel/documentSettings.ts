import { done, refused, type Outcome } from '../app/ports/outcome.ts';
import { pause } from './pause.ts';

/** The workbook's settings; undefined until Excel has handed them over. */
export function documentSettings(): Office.Settings | undefined {
  // Typed as always there, but office.js fills it in only when the host has answered.
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.document?.settings;
}

/** Whether Excel has opened the workbook to be read only. */
export function isReadOnly(): boolean {
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.document?.mode === Office.DocumentMode.ReadOnly;
}

/** What is being saved: settings that are read again meanwhile do not take it back. */
const pending = new Map<string, unknown>();

/** A host that says nothing for so long is not waited for. */
const longestWait = 3000;

/** Reads the settings again from the workbook: a co-author may have saved others. */
export async function refreshSettings(settings: Office.Settings): Promise<void> {
  const read = new Promise<void>((resolve) => {
    settings.refreshAsync(() => {
      putSettings(settings, pending);
      resolve();
    });
  });
  await Promise.race([read, pause(longestWait)]);
}

/**
 * Changes settings at once and saves them with the workbook; undefined takes one away. Where they could not be saved they are as
 * they were. As all settings are saved at once, those of others are read again before, so that what a co-author saved stays.
 */
export async function changeSettings(
  settings: Office.Settings,
  changes: ReadonlyMap<string, unknown>,
): Promise<Outcome<void>> {
  const before = new Map(
    [...changes.keys()].map((key): [string, unknown] => [key, settings.get(key)]),
  );
  putSettings(settings, changes);
  for (const [key, value] of changes) pending.set(key, value);
  await refreshSettings(settings);
  const saved = await saveSettings(settings);
  for (const key of changes.keys()) pending.delete(key);
  if (!saved.ok) putSettings(settings, before);
  return saved;
}

function putSettings(settings: Office.Settings, values: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of values) {
    // Excel tells null of a setting that there is not.
    if (value === undefined || value === null) settings.remove(key);
    else settings.set(key, value);
  }
}

async function saveSettings(settings: Office.Settings): Promise<Outcome<void>> {
  return new Promise((resolve) => {
    settings.saveAsync(({ status, error }) => {
      const isSaved = status === Office.AsyncResultStatus.Succeeded;
      resolve(
        isSaved
          ? done(undefined)
          : refused({ code: 'unknown', error: error.name, message: error.message }),
      );
    });
  });
}
