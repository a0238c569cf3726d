import { describe, expect, it } from 'vitest';
import { titleSaid } from '../../../src/app/fill/titleSaid.ts';
import { tableDataset } from '../../support/tableNames.ts';
import { casesOf } from './cases/casesOf.ts';
import { printedTitles } from './cases/printedTitles.ts';

const context = { dataset: tableDataset, language: 'zh-CN' } as const;

const brief = (
  texts: readonly string[],
  answers: Readonly<Record<string, string>> = {},
): string => {
  const { said, isListed, asks } = titleSaid(
    texts.map((value) => ({ value })),
    answers,
    context,
  );
  const open = asks.filter(({ answer }) => answer === undefined);
  return [
    ...[...said.values()].map(({ id, kind }) => (kind === 'measure' && isListed ? `${id}?` : id)),
    ...open.map(({ left = '' }) => `?${left}`),
  ].join(' ');
};

describe('titleSaid', () => {
  it.each(casesOf(printedTitles))('reads "%s" as %s', (title, read) => {
    expect(brief([title])).toBe(read);
  });

  it('takes the inner of two texts where it is a part of the outer, and neither where they contradict', () => {
    expect(brief(['河南省外贸', '郑州市出口'])).toBe('410100 exports');
    expect(brief(['2024年', '2025年GDP'])).toBe('gdp');
  });

  it('takes what it understood for what is meant once that is confirmed', () => {
    const title = '服务进出口总额';
    expect(brief([title], { [`title:${title}`]: 'as-read' })).toBe('trade');
  });
});
