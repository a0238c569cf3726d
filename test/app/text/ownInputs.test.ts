import { expect, it } from 'vitest';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import { figureRow } from '../../../src/app/text/figureRow.ts';
import { ownInputs } from '../../../src/app/text/ownInputs.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

it('marks computed figures, in lists too, that rest on what was typed', async () => {
  const table = ownTable([['济源', '出口', '', 2025, '300.2', '亿元', '海关']]);
  const stepping = { now: () => 0, pause: async () => Promise.resolve() };
  const { dataset } = await ownDataset(newestDataset, table, stepping);
  const imports = dataset.cell('419001|imports||level|2025')?.computed[0];
  const exports = dataset.cell('419001|exports||level|2025')?.published[0];
  const balance = dataset.cell('410100|imports||level|2024')?.computed[0];
  const said = [imports, exports, balance].map((figure) =>
    figure === undefined
      ? undefined
      : [ownInputs(dataset, figure, 'zh-CN'), figureRow(dataset, figure, 'zh-CN').source],
  );
  expect(said).toEqual([
    ['含本工作簿自录的数', '含本工作簿自录的数'],
    ['', '本工作簿自录（海关）'],
    ['', ''],
  ]);
});
