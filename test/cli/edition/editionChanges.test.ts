import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { changeCounts } from '../../../src/cli/edition/changeCounts.ts';
import { changesText } from '../../../src/cli/edition/changesFile.ts';
import { editionChanges } from '../../../src/cli/edition/editionChanges.ts';
import type { CuratedFigure } from '../../../src/cli/package/content.ts';
import { createDataset, type Dataset } from '../../../src/dataset/dataset.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import { contentOf, figure } from '../support/content.ts';

const datasetOf = (...figures: readonly CuratedFigure[]): Dataset =>
  createDataset(buildEdition(contentOf({ figures })));

describe('editionChanges', () => {
  const [kept, wrong, gone, placed] = [
    figure({ id: 'kept', period: '2021' }),
    figure({ id: 'wrong', period: '2022', value: 1 }),
    figure({ id: 'gone', period: '2023' }),
    figure({ id: 'placed', period: '2024', line: null }),
  ];
  const before = datasetOf(kept, wrong, gone, placed);

  it('tells what came, what was wrong, what was filled in and what went', () => {
    const after = datasetOf(
      kept,
      { ...wrong, value: 2, note: '原文为 2' },
      { ...placed, line: 7, locator: '表7' },
      figure({ id: 'new', period: '2020' }),
    );
    const changes = editionChanges(before, after);
    const { indicator, unit, value, source } = gone;
    expect(changes).toEqual({
      since: before.edition.id,
      added: [{ group: '', indicator, figures: 1, places: 1 }],
      revised: [],
      corrected: [
        {
          figure: 'wrong',
          what: cellKey({ ...wrong, breakdown: '' }),
          members: { value: [1, 2] },
          why: '原文为 2',
        },
      ],
      amended: { figures: 1, members: { line: 1, locator: 1 } },
      withdrawn: [
        {
          figure: 'gone',
          what: cellKey({ ...gone, breakdown: '' }),
          value,
          unit,
          source,
          instead: [],
        },
      ],
    });
    expect(JSON.parse(changesText(changes))).toEqual(changes);
    expect(changeCounts(changes)).toEqual({
      since: before.edition.id,
      added: 1,
      revised: 0,
      corrected: 1,
      amended: 1,
      withdrawn: 1,
    });
  });

  it('tells what another printed figure answers now, and by which vintage', () => {
    const census = figure({ id: 'census', period: '2021', value: 9, vintage: 'census' });
    const [revised] = editionChanges(before, datasetOf(kept, census)).revised;
    expect(revised).toMatchObject({
      before: kept.value,
      after: 9,
      figure: 'census',
      vintage: 'census',
    });
  });

  it('tells which figure stands in place of one that went', () => {
    const changes = editionChanges(before, datasetOf({ ...gone, id: 'again' }));
    expect(changes.withdrawn.find(({ figure: id }) => id === 'gone')?.instead).toEqual(['again']);
  });

  it('is empty where nothing differs', () => {
    const { corrected, revised, amended, added, withdrawn } = editionChanges(before, before);
    expect([corrected, revised, added, withdrawn]).toEqual([[], [], [], []]);
    expect(amended).toEqual({ figures: 0, members: {} });
  });
});
