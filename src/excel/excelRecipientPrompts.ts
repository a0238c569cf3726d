import { refused } from '../app/ports/outcome.ts';
import type { RecipientPrompts } from '../app/ports/recipientPrompts.ts';
import { changeSettings, documentSettings } from './documentSettings.ts';

/** @see https://learn.microsoft.com/office/dev/add-ins/publish/manage-trust-options */
const key = 'Office.DisableTrustUX';

/** The prompts for recipients as the open workbook has them. */
export const excelRecipientPrompts: RecipientPrompts = {
  areOff: () => documentSettings()?.get(key) === true,
  turnOff: async (off) => {
    const settings = documentSettings();
    if (settings === undefined) return refused({ code: 'no-host' });
    return changeSettings(settings, new Map([[key, off ? true : undefined]]));
  },
};
