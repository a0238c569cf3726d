import { describe, expect, it } from 'vitest';
import { formMends, type FormMend } from '../../../src/app/formulaForm/formMends.ts';
import type { FormValues } from '../../../src/app/formulaForm/formValues.ts';
import { evaluateSafely } from '../../../src/formulas/evaluateSafely.ts';
import { trade } from '../../../src/formulas/functions/trade.ts';
import { firstDataset } from '../../support/firstEdition.ts';

const context = { dataset: firstDataset, language: 'zh-CN' } as const;

function mends(values: FormValues): readonly FormMend[] {
  const inputs = trade.parameters.map(({ name }) => values[name] ?? null);
  const answer = evaluateSafely(trade, inputs, context);
  return answer.ok ? [] : formMends(trade, values, answer.issue, context);
}

const texts = (values: FormValues, group: string): readonly string[] =>
  mends(values)
    .filter(({ chip }) => chip.group === group)
    .map(({ chip }) => chip.text);

describe('formMends', () => {
  it('offers the nearest periods and near places, and what the form holds then', () => {
    const values = { place: '济源', period: '2025H1' };
    expect(texts(values, 'period')).toContain('2025年');
    expect(mends(values).map((mend) => mend.values)).toContainEqual({
      place: '济源',
      period: 2025,
    });
    for (const place of texts(values, 'place')) {
      expect(evaluateSafely(trade, [place, '2025H1'], context).ok).toBe(true);
    }
    expect(texts(values, 'place')).toContain('郑州');
  });

  it('corrects a name where it stands', () => {
    expect(mends({ place: '济原', period: 2025 }).map(({ values }) => values)).toContainEqual({
      place: '济源',
      period: 2025,
    });
  });

  it('offers a basis that would answer', () => {
    const [mend] = mends({ place: '郑州', period: '2024H1' });
    expect(mend?.values).toMatchObject({ basis: '可测算' });
    expect(mend?.chip.group).toBe('basis');
  });
});
