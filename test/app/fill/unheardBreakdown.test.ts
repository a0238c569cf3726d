import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const outcome = (title: string, header: string): readonly string[] =>
  tableOutcome(`T:${title}\n | ${header}\n郑州市 |`);

describe('a breakdown of a title', () => {
  it.each([
    ['2025年国有企业社零', '社会消费品零售总额'],
    ['2025年国有企业', '社会消费品零售总额'],
    ['2025年国有企业生产总值', 'GDP'],
  ])('is asked about over another name of the whole: %s, %s', (title, header) => {
    expect(outcome(title, header)).toContain('ask unheard');
  });

  it.each([
    ['2025年国有企业社会消费品零售总额', '社会消费品零售总额'],
    ['2025年国有企业进出口', '进出口总值'],
    ['2025年国有企业', '存款'],
  ])('is not asked about over the same words or flows: %s, %s', (title, header) => {
    expect(outcome(title, header).filter((line) => line.startsWith('ask'))).toEqual([]);
  });
});
