import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';
import { openWorkbench } from '../../support/workbenchPage.ts';
import { accessibleViews } from './accessibleViews.ts';

/** How the pane is shown: its theme, its width in pixels, the zoom of the browser. */
export type Appearance = readonly [
  theme: 'light' | 'dark' | 'high-contrast',
  width: number,
  zoom: number,
];

/** Colours and sizes on their way to others are not judged; what turns for ever, such as a spinner, is. */
const atRest = `(async () => {
  for (let calm = 0; calm < 6; calm += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document.getAnimations().filter(({ effect, playState }) =>
      playState === 'running' && effect.getComputedTiming().endTime !== Infinity);
    if (moving.length > 0) calm = 0;
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  }
})()`;

/**
 * Rules that the pane breaks, with the elements. Left out are the two invisible stops that Fluent's focus manager puts around
 * a tab list or menu: they pass the focus on as soon as they get it. Targets smaller than 24 pixels count as well, which axe
 * leaves out by itself.
 */
async function violations(addin: Frame, isForced: boolean): Promise<readonly string[]> {
  // In forced colours the browser draws with those of the system, and axe reads ours.
  const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: !isForced } };
  return addin.evaluate<
    readonly string[]
  >(`axe.run({ include: [['body']], exclude: [['[data-tabster-dummy]']] }, { rules: ${JSON.stringify(rules)} }).then(
    ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
  )`);
}

/** What would have to be scrolled sideways to be read, tables apart, which scroll in a frame of their own, and the button that clears a box, which is cut off without the focus. */
async function sideways(addin: Frame): Promise<readonly string[]> {
  return addin.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
    .filter((element) => !element.closest('[role=grid], table, [data-tabster-dummy], .fui-SearchBox__dismiss'))
    .slice(0, 1).map((element) => 'sideways: ' + element.outerHTML.slice(0, 200))`);
}

/** A date, period or number with its unit that is broken at the end of a line; addresses may break where they must. */
const broken = `(() => {
  const kept = /\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\d{1,2}(?:–\\d{1,2})?月|(?:CNY|USD) [\\d,.]+ (?:bn|mn)|\\d[\\d,.]*(?:[万亿]+(?:美元|元|人)?|%)/gu;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.data.startsWith('http') || !node.parentElement.checkVisibility()) continue;
    for (const { 0: text, index } of node.data.matchAll(kept)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) found.push('broken: ' + text);
    }
  }
  return found.slice(0, 1);
})()`;

/** The header of a column of which a part is seen, beside the names that stay or at the end of its frame. */
const cutColumns = `[...document.querySelectorAll('table')].flatMap((table) => {
  const [names, ...columns] = table.querySelectorAll('thead th');
  if (names === undefined || getComputedStyle(names).position !== 'sticky') return [];
  const frame = table.parentElement;
  const from = names.getBoundingClientRect().right;
  const to = frame.getBoundingClientRect().left + frame.clientLeft + frame.clientWidth;
  const isCut = (column) => {
    const { left, right, top, bottom } = column.getBoundingClientRect();
    if (![from, to].some((at) => left < at - 2 && right > at + 2)) return false;
    // A preview lays something over the columns that it does not show.
    const middle = (Math.max(left, from) + Math.min(right, to)) / 2;
    return column.contains(document.elementFromPoint(middle, (top + bottom) / 2));
  };
  return columns.filter(isCut).map((column) => 'cut: ' + column.textContent);
}).slice(0, 1)`;

/** What of the pane lies below its window, so that the whole of it scrolls, and a button at its foot with it. */
const belowFold = `[document.querySelector('main').parentElement]
  .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
  .map(({ scrollHeight, clientHeight }) => 'below the fold: ' + (scrollHeight - clientHeight))`;

/** Every view of the pane in one language under each of some appearances. */
export function accessibility(language: Language, appearances: readonly Appearance[]): void {
  const browser = sharedBrowser();
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  describe.each(appearances)(
    `the pane in ${language}, %s, %i pixels, zoomed to %i`,
    (theme, width, zoom) => {
      // Eighteen views, each judged whole.
      it(
        'breaks no rule of accessibility in any view, nor a number, nor cuts a column',
        { timeout: 180_000 },
        async () => {
          const query = `lang=${language}&theme=${theme}&pane=${width}`;
          const workbench = await openWorkbench(browser(), inject('address'), query, { zoom });
          const { addin, page } = workbench;
          await addin.getByRole('tablist').waitFor();
          const isForced = theme === 'high-contrast';
          if (isForced) await page.emulateMedia({ forcedColors: 'active' });
          await addin.evaluate(axe);
          const faults: Record<string, unknown> = {};
          const views = Object.entries(accessibleViews(language));
          for (const [name, show] of views) {
            // Each view is shown from the one before, as a person goes through them.
            await show(workbench);
            await addin.evaluate(atRest);
            faults[name] = [
              ...(await violations(addin, isForced)),
              ...(await sideways(addin)),
              ...(await addin.evaluate<readonly string[]>(broken)),
              ...(await addin.evaluate<readonly string[]>(cutColumns)),
              // A magnified pane may be lower than what it must show.
              ...(zoom === 1 ? await addin.evaluate<readonly string[]>(belowFold) : []),
            ];
          }
          await workbench.close();
          expect(faults).toEqual(Object.fromEntries(views.map(([name]) => [name, []])));
        },
      );
    },
  );
}
