import type { Dataset } from '../../dataset/dataset.ts';
import { comparableSpellings } from '../../domain/name.ts';
import type { Joined, Said } from './said.ts';

/** What a breakdown may name beside itself: 工业投资 is the industry and its investment. */
const nouns = ['投资', '存款', '贷款', '支出', 'investment', 'deposits', 'loans'] as const;

/** 外商投资企业 are firms, whatever they invest. */
const firms = /企业|公司|投资者|enterprises|firms|companies/iu;

/**
 * What a cell says, but where its breakdown is called with an indicator in its name, and the cell is of another one: 工业投资 below
 * 地区生产总值, 住户贷款 below 存款.
 */
export function cellBreakdown(said: Said, dataset: Dataset): Joined {
  const whole = String(said.get('breakdown')?.at?.value ?? '').toLowerCase();
  const text = firms.test(whole) ? '' : whole;
  const named = nouns.filter((noun) => text.includes(noun));
  const names = comparableSpellings(dataset.indicator(said.get('indicator')?.id ?? ''));
  const isOwn = (noun: string): boolean => names.some((name) => name.includes(noun));
  return named.length === 0 || names.length === 0 || named.some(isOwn)
    ? { ok: true, said }
    : { ok: false, kind: 'breakdown' };
}
