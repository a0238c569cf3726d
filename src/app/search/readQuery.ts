import { isFiller, withoutFillers } from './fillers.ts';
import { isUnknown, type QueryPiece } from './queryPiece.ts';
import { queryText, typedSpan, type QueryText } from './queryText.ts';
import { readPiece, type Reading } from './readPiece.ts';

/** A character that no piece covers costs more than any word. */
const unknownCost = 3;

/** The typed text is cut no further than this, so that a pasted page does not stall the box. */
const longestQuery = 80;

interface Cut {
  readonly cost: number;
  readonly piece?: QueryPiece;
  readonly before: number;
}

/**
 * Cuts a typed text into the fewest pieces that mean something, in any language, with or without gaps.
 *
 * @example
 * readQuery('济源2025进出口', reading); // => 济源 (a place), 2025 (a period), 进出口 (an indicator)
 * readQuery('济原进出口', reading); // => 济原 (unknown), 进出口 (an indicator)
 */
export function readQuery(typed: string, reading: Reading): readonly QueryPiece[] {
  const query = queryText(withoutFillers(typed.slice(0, longestQuery)));
  const cuts = cheapestCuts(query, reading);
  const pieces: QueryPiece[] = [];
  for (let at = query.text.length; at > 0;) {
    const { piece, before } = cuts[at] ?? { before: at - 1 };
    pieces.unshift(piece ?? unknown(query, before, at));
    at = before;
  }
  return joinUnknown(query, pieces)
    .map((piece) => widen(query, piece, reading))
    .filter((piece) => !(isUnknown(piece) && isFiller(piece.text)));
}

function cheapestCuts(query: QueryText, reading: Reading): readonly Cut[] {
  const length = query.text.length;
  const cuts: Cut[] = [{ cost: 0, before: 0 }];
  for (let to = 1; to <= length; to += 1) {
    let best: Cut = { cost: (cuts[to - 1]?.cost ?? 0) + unknownCost, before: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const read = readPiece(query, from, to, reading);
      if (read === undefined) continue;
      const cost = (cuts[from]?.cost ?? 0) + read.cost;
      if (cost < best.cost) best = { cost, piece: read.piece, before: from };
    }
    cuts.push(best);
  }
  return cuts;
}

function unknown(query: QueryText, from: number, to: number): QueryPiece {
  return { text: typedSpan(query, from, to), from, to, fits: [] };
}

/** Neighbouring unknown characters are one word, and so is a Latin word of which a part is unknown. */
function joinUnknown(query: QueryText, pieces: readonly QueryPiece[]): readonly QueryPiece[] {
  const joined: QueryPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isOneWord(query, last, piece)) {
      joined.splice(-1, 1, unknown(query, last.from, piece.to));
    } else joined.push(piece);
  }
  return joined;
}

function isOneWord(query: QueryText, last: QueryPiece, piece: QueryPiece): boolean {
  const unknowns = [last, piece].filter(isUnknown).length;
  if (unknowns === 2 && !query.isEdge(piece.from)) return true;
  return unknowns > 0 && !query.mayCut(piece.from);
}

/** What no name is or begins with may still stand inside one, such as a word of a title. */
function widen(query: QueryText, piece: QueryPiece, { vocabulary }: Reading): QueryPiece {
  if (!isUnknown(piece) || piece.to - piece.from < 2) return piece;
  return { ...piece, fits: vocabulary.containing(query.text.slice(piece.from, piece.to)) };
}
