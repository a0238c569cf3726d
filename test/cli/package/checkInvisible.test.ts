import { describe, expect, it } from 'vitest';
import { checkInvisible } from '../../../src/cli/package/checkInvisible.ts';

const check = (value: string) =>
  checkInvisible({
    file: 'places.csv',
    columns: ['id', 'name_zh'],
    rows: [
      {
        row: 2,
        cells: new Map([
          ['id', 'a'],
          ['name_zh', value],
        ]),
      },
    ],
  });

describe('checkInvisible', () => {
  it.each([
    ['济\u200B源', 'U+200B'],
    ['\u202E源济', 'U+202E'],
    ['济源\uFEFF', 'U+FEFF'],
    ['济\u0000源', 'U+0000'],
    ['济\n源', 'U+000A'],
    ['济\u00AD源', 'U+00AD'],
    ['济\u3164源', 'U+3164'],
    ['济\u2067源', 'U+2067'],
    ['济\uE000源', 'U+E000'],
  ])('names the character of %j', (value, character) => {
    expect(check(value)).toEqual([
      { file: 'places.csv', row: 2, column: 'name_zh', fault: { code: 'invisible', character } },
    ]);
  });

  it.each(['济源', '“3 13 N”', '㐂', 'é', '𠮷', '（河南）'])('takes %s', (value) => {
    expect(check(value)).toEqual([]);
  });
});
