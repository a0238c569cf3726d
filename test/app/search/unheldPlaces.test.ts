import { describe, expect, it } from 'vitest';
import { createFigureSearch } from '../../../src/app/search/createFigureSearch.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const { search } = createFigureSearch(firstDataset, 'zh-CN');
const unheld = firstDataset.edition.places.filter(
  ({ id, kind }) => kind === 'county' && !firstDataset.hasFigures(id),
);

describe('unheldPlaces', () => {
  it('are the named ones without any figure, whatever is asked of them', () => {
    const [first, second] = unheld;
    expect(search(first?.nameZh ?? '').unheld).toEqual([first?.id]);
    expect(search(`${second?.nameZh} 进出口`).unheld).toEqual([second?.id]);
  });

  it('are none where there is something', () => {
    expect(search('济源 GDP').unheld).toEqual([]);
    expect(search('zzqq').unheld).toEqual([]);
  });
});
