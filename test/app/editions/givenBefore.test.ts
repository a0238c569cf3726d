import { describe, expect, it } from 'vitest';
import { answersOf, answersParts } from '../../../src/app/editions/answersPart.ts';
import { callKey } from '../../../src/app/editions/callKey.ts';
import { newState } from '../../../src/app/editions/changeState.ts';
import { givenBefore } from '../../../src/app/editions/givenBefore.ts';
import { holdFigure } from '../../../src/app/editions/holdFigure.ts';
import type { KeptAnswer } from '../../../src/app/editions/keptAnswer.ts';
import { newerEdition } from '../../../src/app/editions/newerEdition.ts';
import { stateText } from '../../../src/app/editions/workbookState.ts';
import { rules } from '../../../src/formulas/rules.ts';
import { editionsBook, newer, older, revised, same, valueOf } from '../../support/editionsBook.ts';

const trade = callKey('TRADE', ['济源', 2025]);
const grid = callKey('TIMESERIES', ['郑州', 'trade', 2024, 2025]);
const kept = new Map<string, KeptAnswer>([
  [trade, 500],
  [callKey('TRADE', ['郑州', 2024]), 5565],
  [grid, [['2024', { error: '#N/A', message: '' }]]],
]);

/** A workbook whose answers other rules gave, in an edition. */
function bookOf(edition: string): ReturnType<typeof editionsBook> {
  const state = { ...newState(edition), rules: rules + 1 };
  const book = editionsBook(
    { A1: same, A2: revised, A3: '=HENAN.TIMESERIES("郑州","trade",2024,2025)' },
    stateText(state),
  );
  book.editions.answers.parts = answersParts(kept, answersOf(state));
  return book;
}

describe('a workbook that was made with other rules', () => {
  it('is told what its calls were given; one of these rules has nothing to compare', async () => {
    const { editions } = bookOf(older);
    const state = { ...newState(older), rules: rules + 1 };
    const { given } = valueOf(await givenBefore(editions, state));
    expect(given?.(trade)).toBe(500);
    expect(valueOf(await givenBefore(editions, newState(older)))).toEqual({});
  });

  it('is moved with a report also where its edition stays', async () => {
    const book = bookOf(older);
    const preview = await book.preview(older);
    expect(preview.rows).toMatchObject([
      { title: '济源市进出口 2025年', before: '500', after: '527.7', reason: 'rules', held: [] },
      { kind: 'changed', before: '2024… × 1', reason: 'rules', held: [] },
    ]);
    const moved = await book.move(preview, []);
    expect(moved.cells.map(({ address }) => address)).toEqual(['A1', 'A3']);
    expect(book.editions.state.read()).toMatchObject({ state: { edition: older, rules } });
    expect(book.editions.kept.find(trade)).toBe(527.7);
  });

  it('is reported with what the edition revises beside what the rules change', async () => {
    const { rows } = await bookOf(older).preview(newer);
    expect(rows.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['rules', 'revised']) as unknown,
    );
  });

  it('keeps what other rules gave where a figure is pinned that has nothing to do with it', async () => {
    const { editions, context } = bookOf(older);
    const cell = context.dataset.cell('410100|trade||level|2024')?.published[0];
    if (cell === undefined) throw new Error('The figure is gone.');
    valueOf(await holdFigure(editions, cell));
    expect(editions.state.read()).toMatchObject({ state: { rules: rules + 1 } });
    expect(editions.kept.find(trade)).toBe(500);
  });

  it('is told that there are other rules', async () => {
    const { editions, context } = bookOf(newer);
    expect(valueOf(await newerEdition(editions, context, {}))).toMatchObject({
      id: newer,
      hasOtherRules: true,
      answers: { kept: 3, changing: 3 },
    });
  });
});
