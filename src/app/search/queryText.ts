import { unseenCharacters } from '../../domain/invisible.ts';

/** A typed text in the form in which names are compared, with where it may be cut. */
export interface QueryText {
  /** Compatibility forms folded, lower case. */
  readonly raw: string;
  /** `raw` without white space, quotation marks and hyphens: what spellings are compared with. */
  readonly text: string;
  /** Place in `raw` of each character of `text`, and the end of `raw`. */
  readonly rawAt: readonly number[];
  /** Whether a word surely begins or ends before a character: at white space and where the script changes. */
  readonly isEdge: (at: number) => boolean;
  /** Whether the text may be cut before a character: at edges and between Chinese characters. */
  readonly mayCut: (at: number) => boolean;
}

type Script = 'han' | 'latin' | 'digit' | 'other';

const ignored = new RegExp(
  String.raw`[\s"'“”‘’「」《》·•・\-–—_，、；;。()（）${unseenCharacters}]`,
  'u',
);
const space = /[\s，、；;。()（）]/u;

/**
 * Prepares a typed text for reading.
 *
 * @example
 * queryText('JY 2025进出口').text; // => 'jy2025进出口', with edges before 2 and 进
 */
export function queryText(typed: string): QueryText {
  const raw = typed.normalize('NFKC').toLowerCase();
  const characters: string[] = [];
  const rawAt: number[] = [];
  const gaps = new Set<number>();
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (space.test(character)) gaps.add(characters.length);
    if (ignored.test(character)) continue;
    characters.push(character);
    rawAt.push(at);
  }
  const scripts = characters.map(scriptOf);
  const count = characters.length;
  rawAt.push(raw.length);
  const isEdge = (at: number): boolean =>
    at <= 0 || at >= count || gaps.has(at) || scripts[at - 1] !== scripts[at];
  return {
    raw,
    text: characters.join(''),
    rawAt,
    isEdge,
    mayCut: (at) => isEdge(at) || scripts[at] === 'han',
  };
}

/** A span of the text as it was typed. */
export function typedSpan({ raw, rawAt }: QueryText, from: number, to: number): string {
  return raw.slice(rawAt[from] ?? 0, (rawAt[to - 1] ?? 0) + 1);
}

function scriptOf(character: string): Script {
  if (/[\d.,%‰@+]/u.test(character)) return 'digit';
  if (/\p{Script=Han}/u.test(character)) return 'han';
  return /[a-z\u00c0-\u024f]/u.test(character) ? 'latin' : 'other';
}
