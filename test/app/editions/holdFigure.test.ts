import { describe, expect, it } from 'vitest';
import { holdFigure } from '../../../src/app/editions/holdFigure.ts';
import { editionsBook, revised, valueOf } from '../../support/editionsBook.ts';
import { firstDataset } from '../../support/firstEdition.ts';

describe('a pinned figure', () => {
  it('stays through a move', async () => {
    const { workbook, editions, preview, move } = editionsBook({ A1: revised });
    const figure = firstDataset.cell('410100|trade||level|2024')?.published[0];
    if (figure === undefined) throw new Error('no figure');
    valueOf(await holdFigure(editions, figure));
    const report = await preview();
    expect(report.rows).toEqual([]);
    await move(report, []);
    workbook.put('模型!A2', revised);
    expect(workbook.value('模型!A2')).toBe(5565);
  });
});
