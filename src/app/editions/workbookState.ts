import * as v from 'valibot';
import { editionId } from '../../dataset/editionList.ts';
import { languages, type Language } from '../../domain/language.ts';

/** What a workbook keeps of how its formulas answer. */
export interface WorkbookState {
  /** The edition that answers. */
  readonly edition: string;
  /** The rules of the functions that its answers were given by. */
  readonly rules: number;
  /** Of the text that formulas answer; undefined while nobody has set it. */
  readonly language: Language | undefined;
  /** Figures that stay as an edition has them, wherever the workbook moves: edition by `cellKey`. */
  readonly held: ReadonlyMap<string, string>;
  /** The edition that a move came from which has not ended; undefined where none is under way. */
  readonly movingFrom: string | undefined;
}

/** Why a stored state is not used; it stays where it is until a person decides. */
export type StateDamage = 'unreadable' | 'newer' | 'too-large';

/** What a workbook holds of a state. */
export type StateReading =
  /** Nobody has used the add-in in it; a release before states may have kept a language. */
  | { readonly kind: 'none'; readonly language: Language | undefined }
  | { readonly kind: 'sound'; readonly state: WorkbookState }
  | { readonly kind: 'damaged'; readonly damage: StateDamage; readonly text: string };

/** Texts of the workbook's settings, as they were read; untrusted. */
export interface StoredState {
  readonly state: unknown;
  /** The setting in which releases before 1.2 kept the language alone. */
  readonly language: unknown;
}

const version = 1;

/** More than a workbook can hold of pinned figures; what is longer was made to do harm. */
const longest = 1_000_000;

const language = v.picklist(languages);
const versioned = v.object({ version: v.pipe(v.number(), v.integer()) });
const stored = v.object({
  version: v.literal(version),
  edition: editionId,
  rules: v.pipe(v.number(), v.integer(), v.minValue(1)),
  language: v.optional(language),
  held: v.array(v.tuple([v.pipe(v.string(), v.maxLength(400)), editionId])),
  movingFrom: v.optional(editionId),
});

/**
 * Reads the state of a workbook from its settings, of this version or one before.
 *
 * @example
 * readState({ state: undefined, language: 'en-US' }); // => none, with the language of an earlier release
 * readState({ state: '{"version":9}', language: undefined }); // => damaged: newer
 */
export function readState({ state, language: earlier }: StoredState): StateReading {
  if (state === undefined || state === null) {
    const parsed = v.safeParse(language, earlier);
    return { kind: 'none', language: parsed.success ? parsed.output : undefined };
  }
  const text = typeof state === 'string' ? state : (JSON.stringify(state) ?? '');
  if (text.length > longest) return { kind: 'damaged', damage: 'too-large', text };
  const json = parsedJson(text);
  const parsed = v.safeParse(stored, json);
  if (!parsed.success) {
    const other = v.safeParse(versioned, json);
    const isNewer = other.success && other.output.version > version;
    return { kind: 'damaged', damage: isNewer ? 'newer' : 'unreadable', text };
  }
  const { edition, rules, held, movingFrom, ...rest } = parsed.output;
  return {
    kind: 'sound',
    state: { edition, rules, language: rest.language, held: new Map(held), movingFrom },
  };
}

/** The text that is kept in the workbook's settings. */
export function stateText(state: WorkbookState): string {
  const { held, ...rest } = state;
  return JSON.stringify({ version, ...rest, held: [...held] });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
