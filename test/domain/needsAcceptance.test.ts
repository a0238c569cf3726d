import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/domain/figure.ts';
import { needsAcceptance } from '../../src/domain/needsAcceptance.ts';

describe('needsAcceptance', () => {
  it('of what is no figure of its time', () => {
    expect(statuses.filter(needsAcceptance)).toContain('implied-base');
    expect(needsAcceptance('published') || needsAcceptance('computed')).toBe(false);
  });
});
