import { describe, expect, it } from 'vitest';
import { chartColor } from '../../../src/app/chart/chartColors.ts';
import { seriesColors } from '../../../src/pane/chart/seriesColors.ts';
import { themes } from '../../../src/pane/theme/themes.ts';

const series = [0, 1, 2, 3, 4, 5, 6, 7];

/** The value in the light theme of a token such as `var(--colorBrandBackground)`. */
function inLight(token: string): string {
  const values = new Map<string, unknown>(Object.entries(themes.light));
  return String(values.get(/--(?<name>\w+)/u.exec(token)?.groups?.['name'] ?? '')).toUpperCase();
}

describe('seriesColors', () => {
  it('are those of a document in the light theme, so that a chart is inserted as it was previewed', () => {
    const shown = series.map((at) => inLight(seriesColors('light')(at)));
    expect(shown).toEqual(series.map((at) => chartColor(at)));
  });

  it('are the system’s where colours are forced', () => {
    expect(seriesColors('high-contrast')(0)).toBe('Highlight');
  });
});
