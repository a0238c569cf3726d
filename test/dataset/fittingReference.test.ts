import { describe, expect, it } from 'vitest';
import type { FigureQuery } from '../../src/dataset/figureQuery.ts';
import { fittingReference } from '../../src/dataset/fittingReference.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { newestDataset } from '../support/newestEdition.ts';
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
const whole = share('whole', '410000', { ...printed, breakdown: '' });
const beyond = share('beyond', 'CN', { ...printed, breakdown: '' });
const follows = share('follows', '410000/trade', computed);

describe('fittingReference', () => {
  it.each<[string, readonly Figure[], Partial<FigureQuery>, string]>([
    ['the place’s own before others', [province, own], {}, 'own'],
    ['no other whole than its own for a part', [province, nation], {}, 'other-reference'],
    ['what it lies in for the whole', [nation, whole], { breakdown: '' }, 'whole'],
    ['nothing further out', [beyond], { breakdown: '' }, 'other-reference'],
    ['the only other side of a gap', [province, follows], { measure: 'gap' }, 'province'],
    ['none of two', [province, nation], { measure: 'gap' }, 'ambiguous-reference'],
    ['a published one although others follow', [nation, follows], { measure: 'gap' }, 'nation'],
    ['nothing', [], { measure: 'gap' }, 'ambiguous-reference'],
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

  it('takes taxes as a share of fiscal revenue, whatever else could be computed', () => {
    const asked: FigureQuery = {
      place: '410100',
      indicator: 'tax-revenue',
      breakdown: '',
      period: { kind: 'period', period: { year: 2025, from: 1, to: 12, state: false } },
      measure: 'share',
      basis: 'preferred',
    };
    const of = (reference: string): Figure => ({
      ...printed,
      ...asked,
      id: reference,
      reference,
      period: '2025',
      breakdown: '',
    });
    const [fiscal, ofProvince] = [of('410100/fiscal-revenue'), of('410000')];
    const chosen = fittingReference(newestDataset, [ofProvince, fiscal], asked);
    expect(chosen.ok && chosen.value.id).toBe(fiscal.id);
    const refused = fittingReference(newestDataset, [ofProvince], asked);
    expect(refused).toMatchObject({ issue: { code: 'other-reference', wanted: undefined } });
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
