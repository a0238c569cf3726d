import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { templateCatalogue } from '../../../src/app/templates/templateCatalogue.ts';
import { yearEstimate } from '../../../src/app/templates/yearEstimate.ts';
import { languages } from '../../../src/domain/language.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { mapDataset } from '../../support/mapDataset.ts';
import { renderPane } from '../support/renderPane.tsx';

describe.each(languages)('TemplatesSection in %s', (language) => {
  const { book, shell } = wordsOf(language);

  it('lists every template with what it is, and adds a chosen one as a sheet', async () => {
    const { user, workbook } = renderPane({ language, dataset: mapDataset });
    await user.click(screen.getByRole('tab', { name: shell.screens.book }));
    for (const { title, hint } of templateCatalogue) {
      // oxlint-disable-next-line no-await-in-loop -- the first stands when the screen does
      expect(
        await screen.findByRole('button', { name: `${title[language]} ${hint[language]}` }),
      ).toBeDefined();
    }
    const [league] = templateCatalogue;
    const title = league?.title[language] ?? '';
    await user.click(
      screen.getByRole('button', { name: `${title} ${league?.hint[language] ?? ''}` }),
    );
    expect(screen.getByRole('table')).toBeDefined();
    await user.click(screen.getByRole('button', { name: book.addTemplate(title) }));
    await waitFor(() => {
      expect(workbook.sheets()).toContain(title);
    });
  });

  it('adds none of an edition without a map, and says what to do', async () => {
    const { user } = renderPane({ language });
    await user.click(screen.getByRole('tab', { name: shell.screens.book }));
    const { title, hint } = yearEstimate;
    await user.click(
      await screen.findByRole('button', { name: `${title[language]} ${hint[language]}` }),
    );
    expect(screen.getByText(book.noTemplate)).toBeDefined();
    const add = book.addTemplate(title[language]);
    expect(screen.queryByRole('button', { name: add })).toBeNull();
  });
});
