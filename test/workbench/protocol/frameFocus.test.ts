import { describe, expect, it } from 'vitest';
import { givesFocusBack } from '../../../src/workbench/protocol/frameFocus.ts';

describe('givesFocusBack', () => {
  it.each([
    ['Tab behind the last control', ['app', 13], true],
    ['Shift+Tab before the first', ['app', 14], true],
    ['Escape', ['app', 15], true],
    ['a press into the pane', ['app', 0], false],
    ['nothing that office.js sends', 'x', false],
  ])('%s', (_name, data, expected) => {
    expect(givesFocusBack(data)).toBe(expected);
  });
});
