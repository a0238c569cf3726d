import { expect, it } from 'vitest';
import { ownNote } from '../../../src/app/figureCard/ownNote.ts';
import { ownDataset } from '../../../src/app/ownFigures/ownDataset.ts';
import { newestDataset } from '../../support/newestEdition.ts';
import { ownTable } from '../../support/ownTable.ts';

it('tells what typed figures have to do with another', async () => {
  const table = ownTable([
    ['济源', '进出口', '', 2025, 530, '亿元'],
    ['郑州', '进出口', '', 2024, '5565.8', '亿元'],
    ['济源', '出口', '', 2025, '300.2', '亿元'],
  ]);
  const stepping = { now: () => 0, pause: async () => Promise.resolve() };
  const { dataset } = await ownDataset(newestDataset, table, stepping);
  const note = (key: string): string | undefined => {
    const cell = dataset.cell(key);
    const figure = cell?.published[0] ?? cell?.computed[0];
    return figure && ownNote(dataset, figure, 'zh-CN');
  };
  expect(note('419001|trade||level|2025')).toBe('本工作簿自录 530亿元，与此不一致');
  expect(note('410100|trade||level|2024')).toBe('本工作簿自录 5,565.8亿元，与此一致');
  expect(note('419001|imports||level|2025')).toBe('含本工作簿自录的数');
  expect(note('419001|exports||level|2025')).toBe('');
  expect(note('410000|trade||level|2025')).toBe('');
});
