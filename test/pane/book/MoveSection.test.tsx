import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EditionSection } from '../../../src/pane/book/EditionSection.tsx';
import { HeldSection } from '../../../src/pane/book/HeldSection.tsx';
import { MoveSection } from '../../../src/pane/book/MoveSection.tsx';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { newer, older, revised, same } from '../../support/editionsBook.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryEditions, type MemoryEditions } from '../../support/memoryEditions.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { renderPart, type RenderedPane } from '../support/renderPane.tsx';

const { editions: words, shell } = wordsOf('zh-CN');
const title = '郑州市进出口 2024年';

/** What the screen of a workbook has of editions, in one that is pinned to the older. */
function open(text?: string): RenderedPane & { readonly editions: MemoryEditions } {
  const editions = memoryEditions({
    datasets: [newestDataset, firstDataset],
    pinned: older,
    ...(text === undefined ? {} : { text }),
  });
  const parts = (
    <>
      <EditionSection />
      <MoveSection scopeNow={wholeWorkbook} />
      <HeldSection />
    </>
  );
  const pane = renderPart(parts, {
    editions,
    dataset: firstDataset,
    prepare: (book) => {
      book.put('模型!A1', revised);
      book.put('模型!A2', same);
      book.put('附表!C3', revised);
    },
  });
  return { ...pane, editions };
}

const wholeWorkbook = async (): Promise<'workbook'> => Promise.resolve('workbook');

describe('MoveSection', () => {
  it('lists what would change with reason, source and cells, and moves nothing by that', async () => {
    const { user, editions } = open();
    await user.click(screen.getByRole('button', { name: words.preview }));
    const row = (await screen.findByText(title)).closest('li');
    expect(row?.textContent).toContain('5,565亿元 → 5,565.8亿元');
    expect(row?.textContent).toMatch(/修订|更正/u);
    const cells = within(row ?? document.body).getAllByRole('button');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['模型!A1', '附表!C3']);
    expect(editions.state.read()).toMatchObject({ state: { edition: older } });
  });

  it('holds what is not accepted, lists it, and lets it go again', async () => {
    const { user, editions } = open();
    await user.click(screen.getByRole('button', { name: words.preview }));
    await screen.findByText(title);
    await user.click(screen.getByRole('button', { name: words.none }));
    await user.click(screen.getByRole('button', { name: words.apply('0') }));
    await screen.findByText(new RegExp(words.heldCount('1'), 'u'));
    expect(editions.state.read()).toMatchObject({ state: { edition: newer } });
    expect(screen.getByRole('heading', { name: words.held })).toBeDefined();
    await user.click(screen.getByRole('button', { name: words.releaseOne(title) }));
    await screen.findByText(words.released('2'));
    expect(screen.queryByRole('heading', { name: words.held })).toBeNull();
  });

  it('asks with which edition a workbook goes on whose state is damaged', async () => {
    const { user, editions } = open('{"version":9}');
    expect(screen.getAllByText(words.damaged.newer).length).toBeGreaterThan(0);
    await user.click(
      await screen.findByRole('button', { name: words.chooseEdition(older.slice(0, 10)) }),
    );
    await screen.findByText(shell.pinned);
    expect(editions.state.read()).toMatchObject({ kind: 'sound', state: { edition: older } });
  });
});
