import { editDistance } from './editDistance.ts';

/**
 * How alike two names are in the form of `normalizeName`: lower is more alike, undefined is too far to suggest. One inside the
 * other is like it; else a third of the wanted characters may be wrong.
 *
 * @example
 * likeness('济源', '济原'); // => 1
 * likeness('济源', '火星'); // => undefined
 */
export function likeness(spelling: string, wanted: string): number | undefined {
  const shorter = Math.min(spelling.length, wanted.length);
  if (shorter >= 2 && (spelling.includes(wanted) || wanted.includes(spelling))) return 0.5;
  const allowed = allowedEdits(wanted);
  const distance = editDistance(spelling, wanted, allowed);
  // One changed character of two still shares one; of one it shares nothing.
  return distance <= allowed && shorter >= 2 ? distance : undefined;
}

const allowedEdits = (wanted: string): number => Math.max(1, Math.floor(wanted.length / 3));

/** Which of 32 groups the characters of a text belong to, a bit a group; the letters of a word have a group each. */
export function characterGroups(text: string): number {
  let groups = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    groups |= 1 << ((code ^ (code >> 5)) & 31);
  }
  return groups;
}

/**
 * A test by groups that no spelling fails that is like a name: an edit brings in or takes out a character, so that more groups
 * than edits are never apart. It passes over nearly all spellings of an edition without looking at their characters.
 */
export function mayBeLike(wanted: string): (groups: number) => boolean {
  const own = characterGroups(wanted);
  const allowed = allowedEdits(wanted);
  return (groups) => {
    const added = bitCount(groups & ~own);
    const missing = bitCount(own & ~groups);
    return added === 0 || missing === 0 || (added <= allowed && missing <= allowed);
  };
}

/** How many bits of 32 are set; https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
