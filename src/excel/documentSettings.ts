import { done, refused, type Outcome } from '../app/ports/outcome.ts';

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

/** Saves settings with the workbook. */
export async function saveSettings(settings: Office.Settings): Promise<Outcome<void>> {
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
