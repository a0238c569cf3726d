import { describe, expect, it } from 'vitest';
import { listRow } from '../../../src/app/search/listRow.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

function rowOf(id: string) {
  const figure = sampleDataset.figure(id);
  if (figure === undefined) throw new Error(id);
  return listRow(sampleDataset, figure, 'zh-CN');
}

describe('listRow', () => {
  it('has growth and years of a level', () => {
    const { growth, spark, twin, quantity } = rowOf('zz-1');
    expect([growth?.text, twin, quantity.text]).toEqual(['+16.83%', '', '6,501.8亿元']);
    expect(spark.map((point) => point?.value)).toEqual([5565, 6501.8]);
  });

  it('has no growth of a share', () => {
    expect(rowOf('zz-2').growth).toBeUndefined();
  });
});
