import { pinyin } from 'pinyin-pro';

/** How a Chinese name sounds: one syllable a character, Latin parts as they are. */
export interface Spelling {
  readonly full: string;
  readonly initials: string;
}

/** More characters with several sounds than this do not stand in one name. */
const mostReadings = 64;

/**
 * Spells a Chinese name in pinyin without tones (ü as v), letters and digits only. Where characters have several sounds,
 * the reading with which the English name begins is right.
 *
 * @example
 * spell('济源市', 'Jiyuan'); // => { full: 'jiyuanshi', initials: 'jys' }
 * spell('浚县', 'Xun County'); // => { full: 'xunxian', initials: 'xx' }, not Junxian
 */
export function spell(name: string, nameEn: string): Spelling {
  const usual = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const wanted = latinLetters(nameEn);
  const characters = parts(name);
  if (wanted === '' || characters.length !== usual.length) return spelling(usual);
  const readings = usual.map((syllable, index) => soundsOf(characters[index] ?? '', syllable));
  const best = combinations(readings).toSorted(
    (left, right) => sharedLength(right, wanted) - sharedLength(left, wanted),
  )[0];
  return spelling(best !== undefined && agrees(best, usual, wanted) ? best : usual);
}

/** A name's characters, with runs of other scripts kept together as the library keeps them. */
const parts = (name: string): readonly string[] =>
  name.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];

/** How far the English name follows a reading; of equals the usual one, which comes first, stays first. */
function sharedLength(reading: readonly string[], wanted: string): number {
  const full = reading.join('');
  let length = 0;
  while (length < full.length && full[length] === wanted[length]) length += 1;
  return length;
}

/** Whether the English name begins with the reading, at least as far as it is not the usual one. */
function agrees(reading: readonly string[], usual: readonly string[], wanted: string): boolean {
  const last = reading.findLastIndex((syllable, index) => syllable !== usual[index]);
  return last >= 0 && wanted.startsWith(reading.slice(0, last + 1).join(''));
}

function soundsOf(character: string, syllable: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [syllable];
  const sounds = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
  return [...new Set([syllable, ...sounds])];
}

function combinations(readings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const sounds of readings) {
    const next = all.flatMap((syllables) => sounds.map((sound) => syllables.concat(sound)));
    if (next.length > mostReadings) return [];
    all = next;
  }
  return all;
}

const latinLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');

function spelling(syllables: readonly string[]): Spelling {
  const clean = syllables.map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z\d]/gu, ''));
  const isHan = (index: number): boolean => syllables[index] === clean[index];
  return {
    full: clean.join(''),
    initials: clean.map((part, index) => (isHan(index) ? part.slice(0, 1) : part)).join(''),
  };
}
