import { buildEdition } from '../../../src/cli/edition/buildEdition.ts';
import { createDataset } from '../../../src/dataset/dataset.ts';
import type { ComputedFigure } from '../../../src/domain/figure.ts';
import { contentOf, figure, indicator, place, source } from './content.ts';

const content = contentOf({
  places: [
    place('410000', { nameZh: '某省', nameEn: 'Province', kind: 'province' }),
    place('410100', { nameZh: '甲市', nameEn: 'Jia', parent: '410000' }),
  ],
  indicators: [
    indicator('trade', { nameZh: '进出口', sumOf: ['exports', 'imports'] }),
    indicator('exports', { nameZh: '出口' }),
    indicator('imports', { nameZh: '进口' }),
  ],
  sources: [
    source('s1', { publisher: '某报', title: '题名' }),
    source('s2', { document: '', sha256: '' }),
  ],
  figures: [
    figure({ id: 'f1', indicator: 'trade' }),
    figure({ id: 'f2', indicator: 'exports', value: 300.2, printed: '300.2亿元', line: 3 }),
    figure({
      id: 'f3',
      indicator: 'imports',
      period: '2024',
      value: 70,
      precision: 5,
      source: 's2',
      line: null,
      printed: '',
    }),
    figure({
      id: 'f4',
      indicator: 'imports',
      period: '2023',
      value: 70,
      printed: '近70亿元',
      qualifiers: ['about'],
    }),
  ],
});

const balance: ComputedFigure = {
  id: 'c1',
  place: '410100',
  indicator: 'imports',
  breakdown: '',
  period: '2025',
  measure: 'level',
  reference: '',
  method: 'balance',
  inputs: ['f1', 'f2'],
  value: 227.5,
  unit: '亿元',
  low: 227.4,
  high: 227.6,
};

/** A small edition with one computed figure. */
export const edition = { ...buildEdition(content), computed: [balance] };

export const dataset = createDataset(edition);
