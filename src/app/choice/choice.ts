import type { Language } from '../../domain/language.ts';
import { spellingsOf, type Spelled } from '../../domain/name.ts';
import { localName } from '../../formulas/localName.ts';

/** One thing that can be chosen in a box. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
  /** The id, the unit or whatever else tells it apart; empty for most. */
  readonly detail: string;
  /** Whatever else it is called: finds it, and is not shown. */
  readonly spellings: readonly string[];
}

/** A thing with a name as a choice of its id, found by every spelling that the edition has of it. */
export function namedChoice(item: Spelled, language: Language, detail = ''): Choice {
  return {
    value: item.id,
    label: localName(item, language),
    detail,
    spellings: spellingsOf(item),
  };
}
