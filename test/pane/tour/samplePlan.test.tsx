import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/app/ports/block.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { tradeIndicator } from '../../../src/domain/wellKnownIndicators.ts';
import { samplePlan } from '../../../src/pane/tour/samplePlan.ts';
import { shown } from '../../support/evaluateFormula.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const kinds = (block: Block): readonly (readonly string[])[] =>
  block.map((row) => row.map(({ kind }) => kind));

const withoutTrade: Dataset['indicator'] = (id) =>
  id === tradeIndicator ? undefined : firstDataset.indicator(id);

describe('samplePlan', () => {
  it.each(['zh-CN', 'en-US'] as const)(
    'is a table of two places and two years in %s',
    (language) => {
      const sample = samplePlan({ dataset: firstDataset, language });
      expect(kinds(sample?.headers ?? [])).toEqual([
        ['text', 'number', 'number'],
        ['text', 'empty', 'empty'],
        ['text', 'empty', 'empty'],
      ]);
      expect(kinds(sample?.filled ?? []).slice(1)).toEqual([
        ['text', 'formula', 'formula'],
        ['text', 'formula', 'formula'],
      ]);
    },
  );

  it('has figures to show, and no more than one gap to explain', () => {
    const { headers = [] } = samplePlan({ dataset: firstDataset, language: 'zh-CN' }) ?? {};
    const [[, ...years] = [], ...rows] = headers;
    const answers = rows.flatMap(([place]) =>
      years.map((year) =>
        place?.kind === 'text' && year.kind === 'number'
          ? shown(`=HENAN.TRADE("${place.text}",${year.value})`)
          : '',
      ),
    );
    expect(answers).toHaveLength(4);
    expect(answers.filter((answer) => typeof answer === 'number').length).toBeGreaterThanOrEqual(3);
  });

  it('is not there where the edition has no trade', () => {
    const dataset = { ...firstDataset, indicator: withoutTrade };
    expect(samplePlan({ dataset, language: 'zh-CN' })).toBeUndefined();
  });
});
