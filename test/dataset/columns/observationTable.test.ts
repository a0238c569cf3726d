import { describe, expect, it } from 'vitest';
import {
  decodeObservations,
  encodeObservations,
} from '../../../src/dataset/columns/observationTable.ts';
import { sampleEdition } from '../../support/sampleEdition.ts';

const [sample] = sampleEdition.observations;
const printed = ['527.7亿元', '527.7億元', '527.7', '527.70', '近七成', ''];
const rows = printed.flatMap((text, index) =>
  sample === undefined
    ? []
    : [{ ...sample, id: `F${String(index)}`, value: 527.7, unit: '亿元', printed: text }],
);

describe('observationTable', () => {
  it('gives back every character that was printed', () => {
    const read = decodeObservations(encodeObservations(rows));
    expect(read.ok && [...read.value]).toEqual(rows);
  });

  it('does not write again what value and unit say', () => {
    expect(JSON.stringify(encodeObservations(rows.slice(0, 1)))).not.toContain('527.7亿元');
  });
});
