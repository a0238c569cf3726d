import { unseenCharacters } from './invisible.ts';
import { rememberOf } from './rememberOf.ts';

/** A thing's stable id with its name in both languages, as messages show it. */
export interface Named {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Something with every further spelling of its name, those generated for an edition included. */
export interface Spelled extends Named {
  readonly aliases: readonly string[];
}

/** Everything that a thing may be called, as it is written: its id, its names and all further spellings; none of one that is not there. */
export function spellingsOf(item: Spelled | undefined): readonly string[] {
  return item === undefined ? [] : [item.id, item.nameZh, item.nameEn, ...item.aliases];
}

/**
 * A thing with the shortest of its Chinese names that its full name begins with: what a message has room for.
 *
 * @example
 * withShortName(jiyuan).nameZh; // => '济源', of '济源市'
 */
export function withShortName({ id, nameZh, nameEn, aliases }: Spelled): Named {
  const beginnings = aliases.filter((alias) => alias !== '' && nameZh.startsWith(alias));
  const [shortest = nameZh] = beginnings.toSorted((left, right) => left.length - right.length);
  return { id, nameZh: shortest, nameEn };
}

const comparable = rememberOf((item: Spelled) => spellingsOf(item).map(normalizeName));

/** The spellings of a thing as they are compared, made once; none of what is not there. */
export const comparableSpellings = (item: Spelled | undefined): readonly string[] =>
  item === undefined ? [] : comparable(item);

const ignored = new RegExp(String.raw`[\s"'“”‘’「」《》·•・\-–—_${unseenCharacters}]`, 'gu');

/**
 * The form in which names are compared: compatibility forms folded, lower case, without white space, zero-width characters,
 * quotation marks, interpuncts and hyphens.
 *
 * @example
 * normalizeName(' ＪＩ Yuan'); // => 'jiyuan'
 * normalizeName('“一带一路”'); // => '一带一路'
 */
export function normalizeName(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(ignored, '');
  // A mark that stood apart joins the letter before it.
  return plain.normalize('NFKC');
}
