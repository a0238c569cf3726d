import { describe, expect, it } from 'vitest';
import {
  readState,
  stateText,
  type WorkbookState,
} from '../../../src/app/editions/workbookState.ts';

const state: WorkbookState = {
  edition: '2026-11-22-19d0277e',
  rules: 1,
  language: 'en-US',
  held: new Map([['410100|trade||level|2024', '2026-11-22-19d0277e']]),
  movingFrom: undefined,
};

const read = (text: unknown): ReturnType<typeof readState> =>
  readState({ state: text, language: undefined });

describe('the state of a workbook', () => {
  it('is read as it was kept', () => {
    expect(read(stateText(state))).toEqual({ kind: 'sound', state });
    const moving = { ...state, movingFrom: '2026-11-22-19d0277e', language: undefined };
    expect(read(stateText(moving))).toEqual({ kind: 'sound', state: moving });
  });

  it('is none where nobody has used the add-in, with the language of earlier releases', () => {
    expect(read(undefined)).toEqual({ kind: 'none', language: undefined });
    expect(readState({ state: null, language: 'en-US' })).toEqual({
      kind: 'none',
      language: 'en-US',
    });
    expect(readState({ state: null, language: 'xx' })).toEqual({
      kind: 'none',
      language: undefined,
    });
  });

  const sound = { version: 1, edition: state.edition, rules: 1, held: [...state.held] };
  it.each([
    ['no JSON', '{', 'unreadable'],
    ['a number', 7, 'unreadable'],
    ['an id that is a path', JSON.stringify({ ...sound, edition: '../../x' }), 'unreadable'],
    [
      'a held edition that is none',
      JSON.stringify({ ...sound, held: [['a', 'https://x']] }),
      'unreadable',
    ],
    ['held of another shape', JSON.stringify({ ...sound, held: { __proto__: 1 } }), 'unreadable'],
    ['rules that are none', JSON.stringify({ ...sound, rules: 0 }), 'unreadable'],
    ['a later version', JSON.stringify({ ...sound, version: 2 }), 'newer'],
    ['an earlier version that never was', JSON.stringify({ ...sound, version: 0 }), 'unreadable'],
    ['what is enormous', `"${'x'.repeat(1_000_001)}"`, 'too-large'],
  ])('is set aside where it is %s', (_name, text, damage) => {
    expect(read(text)).toMatchObject({ kind: 'damaged', damage });
  });

  it('holds no names of objects', () => {
    const hostile = { ...sound, held: [['__proto__', '2026-11-22-19d0277e']] };
    const reading = read(JSON.stringify(hostile));
    expect(reading.kind === 'sound' && [...reading.state.held.keys()]).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'edition')).toBe(false);
  });
});
