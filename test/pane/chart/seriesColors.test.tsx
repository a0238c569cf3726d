import { describe, expect, it } from 'vitest';
import { chartColor } from '../../../src/app/chart/chartColors.ts';
import { seriesColors } from '../../../src/pane/chart/seriesColors.ts';
import { themes } from '../../../src/pane/theme/themes.ts';
import { contrast } from '../support/contrast.ts';

const series = [0, 1, 2, 3, 4, 5, 6, 7];

/** The value in a theme of a token such as `var(--colorBrandBackground)`. */
function valueOf(token: string, theme: 'light' | 'dark'): string {
  const values = new Map<string, unknown>(Object.entries(themes[theme]));
  return String(values.get(/--(?<name>\w+)/u.exec(token)?.groups?.['name'] ?? '')).toUpperCase();
}

describe('seriesColors', () => {
  it('are those of a document in the light theme, so that a chart is inserted as it was previewed', () => {
    const shown = series.map((at) => valueOf(seriesColors('light')(at), 'light'));
    expect(shown).toEqual(series.map((at) => chartColor(at)));
  });

  it.each(['light', 'dark'] as const)('stand out from the ground of the %s theme', (theme) => {
    for (const at of series) {
      const color = valueOf(seriesColors(theme)(at), theme);
      expect(contrast(color, themes[theme].colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the system’s where colours are forced', () => {
    expect(seriesColors('high-contrast')(0)).toBe('Highlight');
  });
});
