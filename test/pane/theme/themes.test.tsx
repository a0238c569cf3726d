import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/pane/theme/themes.ts';

/** Relative luminance after WCAG 2.2. */
function luminance(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  it.each([
    ['light', 'colorBrandForeground1', 'colorNeutralBackground1'],
    ['light', 'colorNeutralForegroundOnBrand', 'colorBrandBackground'],
    ['light', 'colorBrandForeground2', 'colorBrandBackground2'],
    ['light', 'colorNeutralForeground3', 'colorNeutralBackground3'],
    ['dark', 'colorBrandForeground1', 'colorNeutralBackground1'],
    ['dark', 'colorNeutralForegroundOnBrand', 'colorBrandBackground'],
    ['dark', 'colorBrandForeground2', 'colorBrandBackground2'],
    ['dark', 'colorNeutralForeground3', 'colorNeutralBackground3'],
  ] as const)('%s: %s on %s can be read', (name, front, back) => {
    expect(contrast(themes[name][front], themes[name][back])).toBeGreaterThanOrEqual(4.5);
  });
});
