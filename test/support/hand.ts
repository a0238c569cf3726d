import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a person works the pane. */
export const devices = ['mouse', 'keyboard'] as const;
export type Device = (typeof devices)[number];

/** One hand on the pane: with the mouse, or with keys alone. */
export interface Hand {
  readonly device: Device;
  /** Puts the focus on a control; a mouse needs no such thing. */
  readonly reach: (target: Locator) => Promise<void>;
  /** Presses a button, a tab, an entry of an open menu or list. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts a text in the place of what a box holds. */
  readonly type: (box: Locator, text: string) => Promise<void>;
}

export function handWith(device: Device, page: Page, addin: Frame): Hand {
  return device === 'mouse' ? mouse() : keyboard(page, addin);
}

function mouse(): Hand {
  return {
    device: 'mouse',
    reach: async (target) => target.focus(),
    press: async (target) => target.click(),
    type: async (box, text) => box.fill(text),
  };
}

/** More keys than this nobody presses to get anywhere. */
const mostKeys = 160;

/** Inside these, arrows move; Tab leads in and out. */
const arrows: Readonly<Record<string, string>> = {
  tab: 'ArrowRight',
  menuitem: 'ArrowDown',
  menuitemradio: 'ArrowDown',
  option: 'ArrowDown',
};

function keyboard(page: Page, addin: Frame): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const role = (await target.getAttribute('role')) ?? '';
    const arrow = arrows[role];
    if (arrow !== undefined) {
      if (role === 'tab') await tabTo(addin.getByRole('tab', { selected: true }).first());
      await walk(target, async () => page.keyboard.press(arrow));
      return;
    }
    await tabTo(target);
  };
  const isOnControl = async (): Promise<boolean> =>
    addin.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  const isInside = async (): Promise<boolean> => addin.evaluate(() => document.hasFocus());
  const enter = async (): Promise<void> => {
    if (await isOnControl()) return;
    // On no control, the first Tab leads out of the pane: office.js hands it to Excel.
    if (await isInside()) await page.keyboard.press('Tab');
    await expect.poll(isInside).toBe(false);
    await page.keyboard.press('F6');
    await expect.poll(isOnControl).toBe(true);
  };
  const tabTo = async (target: Locator): Promise<void> => {
    await enter();
    // As a person sees where it is: above what has the focus, or below.
    const key = (await target.evaluate(isBeforeFocus)) ? 'Shift+Tab' : 'Tab';
    await walk(target, async () => page.keyboard.press(key));
  };
  return {
    device: 'keyboard',
    reach,
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    type: async (box, text) => {
      await reach(box);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
  };
}

/** Takes steps until a control has the focus, itself or by way of the box that owns it. */
async function walk(target: Locator, step: () => Promise<void>): Promise<void> {
  for (let count = 0; count < mostKeys; count += 1) {
    // A key is pressed only when the one before has led nowhere.
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    if (await target.evaluate(hasFocus)) return;
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await step();
  }
  throw new Error(`No key leads to ${String(target)}`);
}

function isBeforeFocus(element: Element): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return false;
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  return (element.compareDocumentPosition(activeElement) & following) !== 0;
}

function hasFocus(element: Element): boolean {
  const { activeElement } = document;
  if (!document.hasFocus() || activeElement === null) return false;
  const owned = activeElement.getAttribute('aria-activedescendant');
  return activeElement === element || (owned !== null && owned === element.id);
}
