import { describe, expect, it } from 'vitest';
import { chooseEdition } from '../../../src/app/editions/chooseEdition.ts';
import { holdFigure } from '../../../src/app/editions/holdFigure.ts';
import type { LongWork } from '../../../src/app/longWork/longWork.ts';
import { editionsBook, older, revised, valueOf } from '../../support/editionsBook.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const work: LongWork = {};

describe('a damaged state', () => {
  it('is replaced only by whoever chooses an edition', async () => {
    const { workbook, editions, context } = editionsBook({ A1: revised }, '{');
    const figure = firstDataset.figures[0];
    if (figure === undefined) throw new Error('no figure');
    expect(await holdFigure(editions, figure)).toMatchObject({ issue: { code: 'state-damaged' } });
    expect(editions.state.text()).toBe('{');
    valueOf(await chooseEdition(workbook, editions, context, older, work));
    expect(editions.state.read()).toMatchObject({ kind: 'sound', state: { edition: older } });
  });
});
