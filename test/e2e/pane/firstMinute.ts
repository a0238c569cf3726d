import { describe, expect, inject, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { handWith, type Device } from '../../support/hand.ts';
import { openWorkbench } from '../../support/workbenchPage.ts';

/** The first minute in one language and by one device. */
export function firstMinute(language: Language, device: Device): void {
  describe(`the first minute in ${language} by ${device}`, () => {
    const browser = sharedBrowser();

    it('has three things to try, and does not come back once they are tried', async () => {
      const words = wordsOf(language);
      const workbench = await openWorkbench(browser(), inject('address'), `lang=${language}`);
      const { addin, call, page } = workbench;
      const hand = handWith(device, page, addin);
      const box = addin.getByRole('combobox', { name: words.find.box });
      const press = async (name: string): Promise<void> =>
        hand.press(addin.getByRole('button', { name }));
      const back = async (): Promise<void> =>
        hand.press(addin.getByRole('tab', { name: words.shell.screens.find }));

      await box.waitFor();
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      await press(words.tour.find('zz'));
      await expect.poll(async () => box.inputValue()).toBe('zz');
      await addin.getByRole('option').first().waitFor();

      await press(words.tour.fill);
      await press(words.fill.fill('4'));
      await addin.getByText(words.insert.written('A1:C3')).waitFor();
      await call('settled');
      const sample = await call('values', `${words.book.sampleSheet}!B2:C3`);
      expect(sample.flat().filter((value) => value === '#N/A')).toHaveLength(1);
      expect(sample.flat().filter((value) => typeof value === 'number')).toHaveLength(3);

      await back();
      await press(words.tour.cell);
      await addin.getByRole('article').first().waitFor();
      await back();
      await addin.getByText(words.tour.over).waitFor();

      await call('reopen');
      const again = page.frames().find((frame) => frame.url().includes('taskpane.html'));
      await again?.getByRole('combobox', { name: words.find.box }).waitFor();
      expect(await again?.getByText(words.tour.title).count()).toBe(0);
      await workbench.close();
    });
  });
}
