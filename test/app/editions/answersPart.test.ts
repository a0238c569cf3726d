import { describe, expect, it } from 'vitest';
import {
  answersNamespace,
  answersOf,
  answersParts,
  longestPart,
  readAnswersPart,
} from '../../../src/app/editions/answersPart.ts';
import { newState } from '../../../src/app/editions/changeState.ts';
import type { KeptAnswer } from '../../../src/app/editions/keptAnswer.ts';

const state = newState('2026-11-22-19d0277e');
const of = answersOf(state);

const answers = new Map<string, KeptAnswer>([
  ['["TRADE","济源",2025]', 527.7],
  ['["SOURCE","<&>\\"\u0085\uFFFE"]', '资料来源 <b>&amp;</b> ]]> \u{20BB7} \uD800'],
  [
    '["GRID"]',
    [
      [1, { error: '#N/A', message: '无' }],
      [true, 'a'],
    ],
  ],
]);

describe('the part of a file that keeps answers', () => {
  it('is XML that gives back what was put into it', () => {
    const [part = '', ...others] = answersParts(answers, of);
    expect(others).toEqual([]);
    expect(part.startsWith(`<answers xmlns="${answersNamespace}"`)).toBe(true);
    expect(part.slice(1, -10)).not.toMatch(/<\w|&(?!amp;|lt;|gt;)|[\uFFFE\u0085]/u);
    expect(readAnswersPart(part, of)).toEqual(answers);
    // Excel may write it in its own way.
    expect(readAnswersPart(`<?xml version="1.0"?>\n${part}`, of)).toEqual(answers);
  });

  it('is of no use under another state', () => {
    const [part = ''] = answersParts(answers, of);
    const other = answersOf({ ...state, held: new Map([['a', '2026-11-27-f96c297e']]) });
    expect(readAnswersPart(part, other)).toEqual(new Map());
    // A number is the same in every language.
    expect(answersOf({ ...state, language: 'en-US' })).toBe(of);
    expect(answersOf({ ...state, rules: state.rules + 1 })).not.toBe(of);
  });

  it('is one of several where the answers are many', () => {
    const many = new Map(
      Array.from({ length: 30_000 }, (_item, at): [string, KeptAnswer] => [
        `["TRADE","某个地区的名字",${at}]`,
        at,
      ]),
    );
    const parts = answersParts(many, of);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThan(longestPart * 1.1);
    const read = new Map<string, KeptAnswer>();
    for (const part of parts) {
      for (const [key, answer] of readAnswersPart(part, of) ?? []) read.set(key, answer);
    }
    expect(read).toEqual(many);
    expect(answersParts(new Map(), of)).toEqual([]);
  });

  it.each([
    '',
    '<answers',
    '<answers>{</answers>',
    '<answers>{"of":1}</answers>',
    '<answers>{"of":"","answers":[["a",{"b":1}]]}</answers>',
    '<answers>{"of":"","answers":[["a",null]]}</answers>',
  ])('is damaged as %j', (xml) => {
    expect(readAnswersPart(xml, of)).toBeUndefined();
  });
});
