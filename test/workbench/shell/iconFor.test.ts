import { describe, expect, it } from 'vitest';
import { iconFor } from '../../../src/workbench/shell/iconFor.ts';

const icons = new Map([80, 16, 32].map((size) => [size, `${size}.png`] as const));

describe('iconFor', () => {
  it.each([
    [16, 1, '16.png'],
    [32, 1, '32.png'],
    [32, 2, '80.png'],
    [20, 1, '32.png'],
    [64, 2, '80.png'],
  ])('%i px at scale %f is %s', (size, scale, expected) => {
    expect(iconFor(icons, size, scale)).toBe(expected);
  });

  it('is null where there is none', () => {
    expect(iconFor(new Map(), 16, 1)).toBeNull();
  });
});
