import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ownRows } from '../../../src/app/ownFigures/ownRows.ts';
import { finish } from '../../../src/derive/finish.ts';
import { OwnSection } from '../../../src/pane/book/OwnSection.tsx';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryOwnFigures } from '../../support/memoryOwnFigures.ts';
import { ownTable } from '../../support/ownTable.ts';
import { renderPart } from '../support/renderPane.tsx';
import { wholeText } from '../support/wholeText.ts';

const { own } = wordsOf('zh-CN');

describe('OwnSection', () => {
  it('makes the table with a button, and looks at it', async () => {
    let looks = 0;
    const ownFigures = {
      ...memoryOwnFigures(),
      lookAgain: async () => {
        looks += 1;
        return Promise.resolve();
      },
    };
    const { user, workbook } = renderPart(<OwnSection />, { ownFigures });
    await user.click(screen.getByRole('button', { name: own.make }));
    await screen.findByText(/已写入/u);
    expect(workbook.value('自录!A3')).toBe('地区');
    expect(looks).toBe(1);
  });

  it('tells how each row stands, with the way to it', async () => {
    const table = ownTable([
      ['济源', '进出口', '', 2030, '120.5', '亿元'],
      ['济源', '进出口', '', 2025, 530, '亿元'],
      ['<b>济源</b>', '进出口', '', 2025, 530, '亿元'],
    ]);
    const rows = finish(ownRows(table, firstDataset));
    const state = { table, print: 'x', issue: undefined };
    const { user, workbook } = renderPart(<OwnSection />, {
      ownFigures: memoryOwnFigures(state, rows),
      prepare: (book) => book.put('自录!A5', '济源'),
    });
    expect(screen.getByText(wholeText('济源市进出口 2030年 120.5亿元'))).toBeDefined();
    expect(
      screen.getByText(wholeText('济源市进出口 2025年 530亿元；公布 527.7亿元')),
    ).toBeDefined();
    // What somebody typed is shown as text.
    expect(screen.getByText(/没有“<b>济源<\/b>”/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '转到 自录!A5' }));
    const selected = await workbook.selection();
    expect(selected.ok && selected.value.address).toBe('A5');
  });

  it('says what is wrong with the table, and that it could not be read', () => {
    const table = { ...ownTable([]), headers: ['地区'] };
    const issue = { code: 'cell-editing' } as const;
    renderPart(<OwnSection />, { ownFigures: memoryOwnFigures({ table, print: '', issue }) });
    expect(screen.getByText(/^自录表缺列/u)).toBeDefined();
    expect(screen.getByText(own.unread)).toBeDefined();
    expect(screen.getByText(own.empty)).toBeDefined();
  });
});
