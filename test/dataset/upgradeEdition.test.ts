import { describe, expect, it } from 'vitest';
import { decodeEdition } from '../../src/dataset/decodeEdition.ts';
import { upgradeEdition } from '../../src/dataset/upgradeEdition.ts';
import { listedEdition } from '../support/listedEdition.ts';
import { sampleEdition as sample } from '../support/sampleEdition.ts';

const sampleEdition = listedEdition(sample);

/** The sample as format 1 held it. */
function formatOne(): object {
  return {
    ...sampleEdition,
    format: 1,
    indicators: sampleEdition.indicators.map(
      ({ group: _group, definitionZh: _zh, definitionEn: _en, ...indicator }) => indicator,
    ),
    sources: sampleEdition.sources.map(({ site: _site, tier: _tier, ...source }) => source),
    observations: sampleEdition.observations.map(
      ({ locator: _locator, vintage: _vintage, ...observation }) => observation,
    ),
  };
}

describe('upgradeEdition', () => {
  it('makes the present form of one that was released as format 1', () => {
    expect(upgradeEdition(formatOne())).toEqual(sampleEdition);
    const read = decodeEdition(formatOne());
    expect(read.ok && listedEdition(read.value)).toEqual(sampleEdition);
  });

  it.each([undefined, null, 'text', [], {}, sampleEdition, { format: 3 }])(
    'gives back what is no older edition: %#',
    (json) => {
      expect(upgradeEdition(json)).toBe(json);
    },
  );

  it('leaves what is broken to the decoder', () => {
    expect(upgradeEdition({ format: 1, sources: 'x', observations: [null] })).toEqual({
      format: 2,
      sources: 'x',
      observations: [null],
      bases: [],
    });
  });
});
