/** No message quotes more of what somebody typed. */
const most = 40;

/** What is not seen as itself, or changes how what stands around it is seen; a half of a character stands for nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A text as a message quotes it: at most its first 40 characters, with an ellipsis for what is left out; controls, direction
 * marks and whatever else has no look of its own as their code points, so that a text never turns a message around and two
 * texts that differ never look alike.
 *
 * @example
 * shownText('济\u202E源'); // => '济⟨U+202E⟩源'
 * shownText('9'.repeat(41)); // => forty nines and '…'
 */
export function shownText(text: string): string {
  let shown = '';
  let count = 0;
  for (const character of text) {
    if (count === most) return `${shown}…`;
    shown += unseen.test(character) ? codePoint(character) : character;
    count += 1;
  }
  return shown;
}

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `⟨U+${code.padStart(4, '0')}⟩`;
}
