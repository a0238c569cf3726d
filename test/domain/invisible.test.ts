import { describe, expect, it } from 'vitest';
import { withoutInvisible } from '../../src/domain/invisible.ts';

describe('withoutInvisible', () => {
  it.each([
    ['a zero-width space', '济\u200B源'],
    ['a joiner', '济\u200D源'],
    ['a byte order mark', '\uFEFF济源'],
    ['a soft hyphen', '济\u00AD源'],
    ['direction marks', '\u202A济源\u202C\u200E'],
    ['a filler of Hangul', '济\u3164源'],
    ['a variation selector', '济\uFE0F源'],
    ['spaces of any width', ' 济\u00A0\u3000\u2009源\t'],
  ])('drops %s', (_what, text) => {
    expect(withoutInvisible(text)).toBe('济源');
  });

  it('keeps controls, which are seen as something', () => {
    expect(withoutInvisible('济\u0007源')).toBe('济\u0007源');
  });
});
