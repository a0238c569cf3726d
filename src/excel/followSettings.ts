import { documentSettings, refreshSettings } from './documentSettings.ts';

/**
 * Reads the workbook's settings again where a co-author may have saved others, and tells of it: when the host says so, as Excel on
 * the web does while several people edit, and whenever the pane gets the focus, as no other Excel says so.
 *
 * @see https://learn.microsoft.com/javascript/api/office/office.settingschangedeventargs
 */
export function followSettings(onRead: () => void): void {
  const settings = documentSettings();
  if (settings === undefined) return;
  const read = (): void => {
    void refreshSettings(settings).then(onRead);
  };
  settings.addHandlerAsync(Office.EventType.SettingsChanged, read);
  globalThis.addEventListener('focus', read);
}
