import { describe, expect, it } from 'vitest';
import { shortMonth } from '../../src/domain/monthNames.ts';

describe('shortMonth', () => {
  it('has three letters, and none for what is no month', () => {
    expect([shortMonth(1), shortMonth(9), shortMonth(12), shortMonth(13)]).toEqual([
      'Jan',
      'Sep',
      'Dec',
      '',
    ]);
  });
});
