import { describe, expect, it } from 'vitest';
import { periodPatterns } from '../../src/domain/periodPatterns.ts';

describe('periodPatterns', () => {
  it('each reads the whole text and names its groups', () => {
    for (const { pattern } of periodPatterns) {
      expect(pattern.source).toMatch(/^\^.*\$$/u);
      expect(pattern.source).toMatch(/\(\?<(?:text|y)>/u);
      expect(pattern.global).toBe(false);
    }
  });

  it('read no month, half or quarter that no year has', () => {
    const texts = ['2025-13', '2025-0', '2025年0月', '2025年1-13月', '3H25', '5Q25', '2025-Q0'];
    const readings = texts.flatMap((text) =>
      periodPatterns.flatMap(({ pattern, read }) => {
        const groups = pattern.exec(text)?.groups;
        return groups === undefined ? [] : [read(groups)];
      }),
    );
    expect(readings.filter((reading) => reading !== undefined)).toEqual([]);
  });
});
