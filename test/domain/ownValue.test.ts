import { describe, expect, it } from 'vitest';
import { ownValue } from '../../src/domain/ownValue.ts';
import { inheritedNames } from '../support/outsideText.ts';

describe('ownValue', () => {
  it('is what the record itself has', () => {
    expect(ownValue({ period: 2025 }, 'period')).toBe(2025);
    expect(ownValue({ constructor: 1 }, 'constructor')).toBe(1);
  });

  it.each(inheritedNames)('is nothing for %s, which every object inherits', (name) => {
    expect(ownValue({ period: 2025 }, name)).toBeUndefined();
  });
});
