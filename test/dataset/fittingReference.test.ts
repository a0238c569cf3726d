import { describe, expect, it } from 'vitest';
import type { FigureQuery } from '../../src/dataset/figureQuery.ts';
import { fittingReference } from '../../src/dataset/fittingReference.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { query } from '../support/query.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

const printed = dataset.figure('jy-5');
const computed = dataset.figure('c-share');
if (printed === undefined || computed === undefined) throw new Error('no sample');

const share = (id: string, reference: string, model: Figure = printed): Figure => ({
  ...model,
  id,
  reference,
});

function choose(figures: readonly Figure[], given: Partial<FigureQuery> = {}): string {
  const question = query({ breakdown: 'processing-trade', measure: 'share', ...given });
  const found = fittingReference(dataset, figures, question);
  return found.ok ? found.value.id : found.issue.code;
}

const own = share('own', '');
const province = share('province', '410000/trade');
const nation = share('nation', 'CN/trade/processing-trade');
const follows = share('follows', '410000/trade', computed);

describe('fittingReference', () => {
  it.each<[string, readonly Figure[], Partial<FigureQuery>, string]>([
    ['the place’s own before others', [province, own], {}, 'own'],
    ['the only published one', [province, follows], {}, 'province'],
    ['none of two', [province, nation], {}, 'ambiguous-reference'],
    ['a published one although others follow', [nation, follows], {}, 'nation'],
    ['nothing', [], {}, 'ambiguous-reference'],
    ['the asked place', [province, nation], { reference: { place: 'CN' } }, 'nation'],
    ['the own by name', [province, own], { reference: { place: '419001' } }, 'own'],
    [
      'the asked breakdown',
      [province, nation],
      { reference: { place: 'CN', indicator: 'trade', breakdown: '' } },
      'other-reference',
    ],
    ['not another place', [province], { reference: { place: '410100' } }, 'other-reference'],
    ['the rank in the province', [nation, province], { measure: 'rank' }, 'province'],
    ['never a rank elsewhere', [nation], { measure: 'rank' }, 'other-universe'],
    [
      'the rank in the asked universe',
      [nation, province],
      { measure: 'rank', reference: { place: 'CN' } },
      'nation',
    ],
  ])('chooses %s', (_what, figures, given, answer) => {
    expect(choose(figures, given)).toBe(answer);
  });

  it('says the rank in every other universe', () => {
    const ranks = fittingReference(
      dataset,
      [share('a', 'CN'), share('b', 'GP-capitals')],
      query({ measure: 'rank' }),
    );
    expect(ranks).toMatchObject({
      issue: { ranks: [{ universe: { id: 'CN' } }, { universe: { nameZh: '中部省会' } }] },
    });
  });
});
