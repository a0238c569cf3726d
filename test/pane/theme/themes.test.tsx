import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/pane/theme/themes.ts';
import { contrast } from '../support/contrast.ts';

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
