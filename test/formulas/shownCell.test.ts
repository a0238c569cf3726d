import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { failure } from '../../src/domain/result.ts';
import { inUnit } from '../../src/formulas/figureAnswer.ts';
import { shownCell, shownFigure } from '../../src/formulas/shownCell.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const figure = sampleDataset.figure('jy-1');
if (figure === undefined) throw new Error('no sample');
const answer = inUnit(figure, '亿元');

describe('shownCell', () => {
  it('is the number of a figure, or why there is none', () => {
    const issue: Issue = { code: 'empty-list', argument: 'place' };
    expect([shownCell(answer), shownCell(failure(issue))]).toEqual([527.7, issue]);
  });
});

describe('shownFigure', () => {
  it('is the figure itself, or nothing', () => {
    const issue: Issue = { code: 'empty-list', argument: 'place' };
    expect(shownFigure(answer)?.figure).toBe(figure);
    expect(shownFigure(failure(issue))).toBeUndefined();
  });
});
