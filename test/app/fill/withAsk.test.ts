import { describe, expect, it } from 'vitest';
import { nothingSaid } from '../../../src/app/fill/said.ts';
import type { SideHeader } from '../../../src/app/fill/sideHeader.ts';
import { withAsk } from '../../../src/app/fill/withAsk.ts';

const spot = { row: 0, column: 2, value: '位次' };
const header: SideHeader = {
  said: nothingSaid,
  own: nothingSaid,
  levels: new Map(),
  path: new Map(),
  depth: 0,
  stretch: '',
  hints: new Set(),
  words: new Set(),
  spot,
  isPart: false,
  asks: [],
};
const options = ['rank', 'yoy-rank'].map((id) => ({ id, label: '' }));
const question = { id: 'rank:位次', kind: 'rank', options } as const;

const asked = (answers: Readonly<Record<string, string>>): SideHeader =>
  withAsk(header, question, answers, (next, answer) => ({ ...next, isWhole: answer === 'rank' }));

describe('withAsk', () => {
  it('refuses a header until its question is answered', () => {
    expect(asked({})).toMatchObject({
      problem: { kind: 'asked' },
      asks: [{ id: 'rank:位次', text: '位次', at: spot, options }],
    });
    expect(asked({}).asks[0]?.answer).toBeUndefined();
  });

  it('settles it by an answer, and by none that was not offered', () => {
    expect(asked({ 'rank:位次': 'rank' })).toMatchObject({
      isWhole: true,
      asks: [{ answer: 'rank' }],
    });
    expect(asked({ 'rank:位次': 'rank' }).problem).toBeUndefined();
    expect(asked({ 'rank:位次': 'other' }).problem).toEqual({ kind: 'asked' });
    expect(asked({ ['__proto__']: 'rank' }).problem).toEqual({ kind: 'asked' });
  });
});
