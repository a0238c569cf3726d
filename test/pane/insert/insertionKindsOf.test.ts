import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import type { InsertionKind } from '../../../src/app/insertion/planInsertion.ts';
import { cellKey } from '../../../src/dataset/figureCell.ts';
import { insertionKindsOf } from '../../../src/pane/insert/insertionKindsOf.ts';
import { newestDataset as dataset } from '../../support/newestEdition.ts';

function kindsOf(
  place: string,
  indicator: string,
  period: string,
  breakdown = '',
): readonly InsertionKind[] {
  const cell = dataset.cell(cellKey({ place, indicator, breakdown, period, measure: 'level' }));
  const [figure] = cell?.published ?? [];
  if (figure === undefined) throw new Error(`no ${indicator} of ${place} in ${period}`);
  return insertionKindsOf(figureCard(dataset, figure, 'zh-CN'), figure, dataset);
}

describe('insertionKindsOf', () => {
  it('offers a series, a table and a chart only where there is more than one point', () => {
    expect(kindsOf('410000', 'gdp', '2024')).toEqual(expect.arrayContaining(['series', 'chart']));
    const single = kindsOf('411000', 'trade', '2022', 'outward-processing');
    expect(single).toContain('formula');
    expect(single).not.toContain('chart');
  });

  it('offers shares only where parts are complete', () => {
    expect(kindsOf('410000', 'gdp', '2024')).toContain('shares');
    // ASEAN and RCEP, the Union and the Belt and Road overlap.
    expect(kindsOf('410000', 'trade', '2024')).not.toContain('shares');
  });
});
