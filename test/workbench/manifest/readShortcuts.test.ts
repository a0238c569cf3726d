import { describe, expect, it } from 'vitest';
import { parseShortcut, readShortcuts } from '../../../src/workbench/manifest/readShortcuts.ts';

const file = {
  shortcuts: [
    { action: 'show', key: { default: 'Ctrl+Shift+Alt+H', mac: 'Command+Shift+Option+H' } },
    { action: 'next', key: 'Ctrl+Down' },
  ],
};

describe('readShortcuts', () => {
  it('reads the keys of the platform', () => {
    expect(readShortcuts(file, false)[0]).toEqual({
      action: 'show',
      control: true,
      shift: true,
      alt: true,
      meta: false,
      key: 'H',
    });
    expect(readShortcuts(file, true)[0]).toMatchObject({ control: false, alt: true, meta: true });
  });

  it.each([null, [], { shortcuts: [{ action: 7 }] }])('has none in %j', (data) => {
    expect(readShortcuts(data, false)).toEqual([]);
  });
});

describe('parseShortcut', () => {
  it('names arrows as the keyboard does', () => {
    expect(parseShortcut('next', 'Ctrl+Down').key).toBe('ARROWDOWN');
  });
});
