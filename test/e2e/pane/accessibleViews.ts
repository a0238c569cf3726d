import { yearEstimate } from '../../../src/app/templates/yearEstimate.ts';
import type { Language } from '../../../src/domain/language.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import type { WorkbenchPage } from '../../support/workbenchPage.ts';

type Show = (workbench: WorkbenchPage) => Promise<void>;

const seek: (text: string) => Show =
  (text) =>
  async ({ addin }) => {
    await addin.getByRole('combobox').first().fill(text);
    await addin.getByRole('option').first().waitFor();
  };

const enter: (address: string, input: string) => Show = (address, input) => async (workbench) => {
  await workbench.call('enter', address, input);
  await workbench.call('settled');
};

const select: (address: string) => Show = (address) => async (workbench) => {
  await workbench.call('select', address);
  await workbench.call('settled');
};
const inOrder: (...steps: readonly Show[]) => Show =
  (...steps) =>
  async (workbench) => {
    // Each step begins where the one before has led.
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    for (const step of steps) await step(workbench);
  };

/** Every view of the pane, each shown from the one before, as a person goes through them. */
export function accessibleViews(language: Language): Readonly<Record<string, Show>> {
  const words = wordsOf(language);
  const openFirst: Show = async ({ addin }) => {
    await addin.getByRole('option').first().click();
    await addin.getByRole('button', { name: words.card.back }).waitFor();
  };
  const back: Show = async ({ addin }) =>
    addin.getByRole('button', { name: words.card.back }).click();
  const closeInsertion: Show = async ({ addin }) =>
    addin.getByRole('button', { name: words.shell.cancel }).click();
  const go: (screen: keyof typeof words.shell.screens) => Show =
    (screen) =>
    async ({ addin }) =>
      addin.getByRole('tab', { name: words.shell.screens[screen] }).click();
  return {
    'first steps': async ({ addin }) => addin.getByText(words.tour.title).waitFor(),
    'next step beside another screen': inOrder(go('book'), async ({ addin }) => {
      await addin.getByText(words.tour.title).waitFor();
    }),
    map: inOrder(go('find'), async ({ addin }) => {
      await addin.getByRole('button', { name: words.tour.skip }).click();
      await addin.getByRole('gridcell').first().waitFor();
    }),
    'growth on the map': async ({ addin }) => {
      await addin.getByRole('button', { name: words.home.measures.yoy }).click();
      await addin.getByRole('gridcell').first().waitFor();
      await addin.getByRole('button', { name: words.home.measures.level }).click();
    },
    place: async ({ addin }) => {
      // One with figures: others have nothing to insert.
      await addin.getByRole('gridcell', { name: /^(?:济源|Jiyuan)/u }).click();
      await addin.getByRole('button', { name: words.card.back }).waitFor();
    },
    'preview of a place': async ({ addin }) => {
      await addin.getByRole('button', { name: words.home.preview }).click();
      await addin.getByRole('table').first().waitFor();
    },
    ranking: inOrder(back, async ({ addin }) => {
      await addin.getByRole('button', { name: words.home.ranking }).click();
      await addin.getByRole('tab', { name: words.home.views.bars }).waitFor();
    }),
    trends: async ({ addin }) => {
      await addin.getByRole('tab', { name: words.home.views.lines }).click();
    },
    'what data exist': inOrder(back, async ({ addin }) => {
      await addin.getByRole('button', { name: words.home.dataTitle }).click();
      await addin.getByRole('table').first().waitFor();
    }),
    list: inOrder(back, seek('2025')),
    'menu of a chip': async ({ addin }) => {
      await addin.getByRole('button', { name: words.find.narrow(words.find.facets.place) }).click();
      await addin.getByRole('menuitemradio').first().waitFor();
    },
    'nothing found': async ({ addin, page }) => {
      await page.keyboard.press('Escape');
      await addin.getByRole('combobox').first().fill('zzzzqq');
      await addin.getByRole('option').first().waitFor({ state: 'detached' });
    },
    'published figure': inOrder(seek('410000 trade 2024'), openFirst),
    'history of a pinned figure': async ({ addin }) => {
      await addin.getByRole('button', { name: words.editions.holdFigure }).click();
      await addin.getByRole('button', { name: words.editions.release }).waitFor();
      await addin.getByRole('button', { name: words.editions.showHistory }).click();
      await addin.getByRole('heading', { name: words.editions.editionsOf }).waitFor();
    },
    'formula form': async ({ addin }) => {
      await addin.getByRole('button', { name: words.card.change }).click();
      await addin.getByRole('combobox', { name: words.card.function }).waitFor();
    },
    insertion: async ({ addin }) => {
      await addin.getByRole('button', { name: words.insert.more }).click();
      await addin.getByRole('menuitem').nth(4).click();
      await addin.getByRole('table').first().waitFor();
    },
    'computed figure': inOrder(closeInsertion, back, seek('洛阳 2021 进出口'), openFirst),
    conflict: inOrder(back, seek('410000 retail-sales 2021'), openFirst, async ({ addin }) => {
      await addin.getByText(words.card.versions.contested).first().waitFor();
    }),
    'how to fill': go('fill'),
    'table to fill': inOrder(select('A3:C6'), async ({ addin }) => {
      await addin.getByRole('heading', { name: words.fill.selected('A3:C6') }).waitFor();
    }),
    'name that nothing matches': async ({ addin }) => {
      const box = addin.getByRole('combobox', { name: words.fill.indicator }).first();
      await box.click();
      await box.fill('zzqq');
      await addin.getByText(words.shell.noMatch).waitFor();
    },
    'block that is no table': inOrder(
      async ({ page }) => page.keyboard.press('Escape'),
      select('A15:B17'),
      async ({ addin }) => {
        await addin.getByText(words.fill.noTable).waitFor();
      },
    ),
    cell: inOrder(select('C6'), go('cell'), async ({ addin }) => {
      await addin.getByRole('article').first().waitFor();
    }),
    'failing cell': inOrder(
      enter('B6', '=HENAN.TRADE($A6,1999)'),
      select('B6'),
      async ({ addin }) => {
        await addin.getByText('#N/A').first().waitFor();
      },
    ),
    book: go('book'),
    template: async ({ addin }) => {
      const { title } = yearEstimate;
      const head = addin.getByRole('button', { name: new RegExp(`^${title[language]} `, 'u') });
      await head.click();
      await addin.getByRole('button', { name: words.book.addTemplate(title[language]) }).waitFor();
    },
    'refresh report': async ({ addin }) => {
      await addin.getByRole('button', { name: words.book.refreshNow }).click();
      await addin.getByText(words.book.failures, { exact: true }).waitFor();
    },
    'what another edition changes, beside pinned figures': async ({ addin }) => {
      await addin.getByRole('combobox', { name: words.editions.target }).click();
      await addin.getByRole('option').last().click();
      await addin.getByRole('button', { name: words.editions.preview }).click();
      await addin.getByRole('button', { name: words.editions.all }).waitFor();
      await addin.getByRole('heading', { name: words.editions.held }).waitFor();
    },
    'move that was made': async ({ addin }) => {
      await addin.getByRole('button', { name: words.editions.none }).click();
      await addin.getByRole('button', { name: /^(?:换用此版本|Move, accepting)/u }).click();
      await addin.getByRole('button', { name: words.editions.writeLog }).waitFor();
    },
    'audit of the model': async ({ addin }) => {
      await addin.getByRole('button', { name: words.handoff.audit }).click();
      await addin.getByRole('button', { name: words.handoff.auditNow }).click();
      await addin.getByRole('list', { name: words.handoff.cells }).waitFor();
    },
    'what a copy holds': async ({ addin }) => {
      await addin.getByRole('button', { name: words.handoff.copy, exact: true }).click();
      await addin.getByRole('button', { name: words.handoff.prepareCopy }).click();
      await addin.getByRole('button', { name: words.handoff.makeCopy }).waitFor();
    },
    'values and repair': async ({ addin }) => {
      await addin.getByRole('button', { name: words.handoff.freeze, exact: true }).click();
      await addin.getByRole('button', { name: words.handoff.freezeNow }).waitFor();
      await addin.getByRole('button', { name: words.handoff.repair, exact: true }).click();
      await addin.getByRole('button', { name: words.handoff.findBroken }).click();
      await addin.getByText(words.handoff.noneBroken).waitFor();
    },
    'self test': async ({ addin }) => {
      await addin.getByRole('button', { name: words.book.selfTest }).click();
      await addin.getByRole('button', { name: words.book.runSelfTest }).waitFor();
    },
  };
}
