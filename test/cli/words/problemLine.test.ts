import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/cli/words/problemLine.ts';
import { wordsOf } from '../../../src/cli/words/wordsOf.ts';
import type { Language } from '../../../src/domain/language.ts';

const chinese = wordsOf('zh-CN');

describe('problemLine', () => {
  it.each([
    [12, 'value', 'figures.csv:12:value: 不能为空。'],
    [12, '', 'figures.csv:12: 不能为空。'],
    [null, '', 'figures.csv: 不能为空。'],
  ])('row %s, column %j: %s', (row, column, line) => {
    const problem = { file: 'figures.csv', row, column, fault: { code: 'required' } } as const;
    expect(problemLine(problem, chinese)).toBe(line);
  });

  it('speaks the language asked for', () => {
    const fault = { code: 'printed-value', printed: '527.7亿元', value: '572.7' } as const;
    const problem = { file: 'figures.csv', row: 2, column: 'printed', fault };
    expect(problemLine(problem, chinese)).toBe(
      'figures.csv:2:printed: 原文字样“527.7亿元”与数值 572.7 不一致。',
    );
    expect(problemLine(problem, wordsOf('en-US'))).toBe(
      'figures.csv:2:printed: "527.7亿元" as printed is not the value 572.7.',
    );
  });
});

const shape = (language: Language) =>
  Object.entries(wordsOf(language).commands).map(([name, words]) => [
    name,
    Object.keys(words.arguments),
    Object.keys(words.options),
  ]);

describe('wordsOf', () => {
  it('describes every command, argument and option in both languages', () => {
    expect(shape('en-US')).toEqual(shape('zh-CN'));
  });
});
