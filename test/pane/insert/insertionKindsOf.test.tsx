import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import { seriesFigures } from '../../../src/app/figureCard/seriesFigures.ts';
import type { InsertionKind } from '../../../src/app/insertion/planInsertion.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import { insertionKindsOf } from '../../../src/pane/insert/insertionKindsOf.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

/** Of the printed level of a province in 2024. */
function kindsOf(indicator: string): readonly InsertionKind[] {
  const of = { place: '410000', breakdown: '', period: '2024', measure: 'level' } as const;
  const [figure] = dataset.cell(cellKey({ ...of, indicator }))?.published ?? [];
  if (figure === undefined) throw new Error(`no ${indicator}`);
  return insertionKindsOf(figureCard(dataset, figure, 'zh-CN'), figure, dataset);
}

describe('insertionKindsOf', () => {
  it('offers a series, a table and a chart only where there is more than one point', () => {
    expect(kindsOf('gdp')).toEqual(expect.arrayContaining(['series', 'table', 'chart']));
    const figure = dataset
      .figuresOf('419001')
      .find((each) => seriesFigures(dataset, each).length === 0);
    if (figure === undefined) throw new Error('every figure has a series');
    const single = insertionKindsOf(figureCard(dataset, figure, 'zh-CN'), figure, dataset);
    expect(single).toEqual(['formula', 'value', 'row']);
  });

  it('offers shares only where parts are complete', () => {
    expect(kindsOf('gdp')).toContain('shares');
    // ASEAN and RCEP, the Union and the Belt and Road overlap.
    expect(kindsOf('trade')).not.toContain('shares');
  });
});
