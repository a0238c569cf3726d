import { describe, expect, it } from 'vitest';
import { onlyAnswer } from '../../../src/app/fill/onlyAnswer.ts';

const options = [{ id: 'as-read', label: '进出口' }];

describe(onlyAnswer, () => {
  it('is open until its one option is chosen', () => {
    expect(onlyAnswer('title:表', '进出口', {})).toEqual({ options });
    expect(onlyAnswer('title:表', '进出口', { 'title:表': 'as-read' })).toEqual({
      options,
      answer: 'as-read',
    });
  });

  it('takes nothing else, and nothing of another question, for an answer', () => {
    expect(onlyAnswer('title:表', '进出口', { 'title:表': 'sum' })).toEqual({ options });
    expect(onlyAnswer('constructor', '进出口', {})).toEqual({ options });
  });
});
