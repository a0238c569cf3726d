import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/domain/shownText.ts';
import { outsideText } from '../support/outsideText.ts';
import { linearRatio, timeRatio } from '../support/timeRatio.ts';

describe('shownText', () => {
  it.each([
    ['济源', '济源'],
    ['Zhengzhou “Airport” 航空港', 'Zhengzhou “Airport” 航空港'],
    ['9'.repeat(40), '9'.repeat(40)],
    ['9'.repeat(41), `${'9'.repeat(40)}…`],
    ['𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
    ['济\u202E源', '济⟨U+202E⟩源'],
    ['济\u200B源', '济⟨U+200B⟩源'],
    ['a\u0000\u0007\n\tb', 'a⟨U+0000⟩⟨U+0007⟩⟨U+000A⟩⟨U+0009⟩b'],
    ['\uFEFF济源\u2028', '⟨U+FEFF⟩济源⟨U+2028⟩'],
    ['\uD800', '⟨U+D800⟩'],
    ['\u{E0041}', '⟨U+E0041⟩'],
    ['', ''],
  ])('of %j is %s', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('is short, well-formed and without anything unseen, whatever it is given', () => {
    fc.assert(
      fc.property(outsideText, (text) => {
        const shown = shownText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown.length).toBeLessThanOrEqual(40 * '⟨U+10FFFF⟩'.length + 1);
      }),
    );
  });

  it('takes no longer for a longer text', async () => {
    expect(await timeRatio((size) => shownText('9'.repeat(size)), 10_000)).toBeLessThan(
      linearRatio,
    );
  });
});
