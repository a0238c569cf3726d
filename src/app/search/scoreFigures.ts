import type { FigureColumns } from './figureColumns.ts';
import { codeAt, scoreAt, strengthAt } from './numberAt.ts';
import type { TermGroup } from './termGroup.ts';

/** How much more a fitting word counts than what people usually look for first. */
const weight = 4;

/**
 * A score for every figure, 0 where a group does not fit it; higher is more relevant.
 */
export function scoreFigures(columns: FigureColumns, groups: readonly TermGroup[]): Uint16Array {
  const scores = Uint16Array.from(columns.prior);
  for (let at = 0; at < scores.length; at += 1) scores[at] = scoreAt(scores, at) + 1;
  // Numbers and sources are looked at last, when names have left out most figures.
  const cheapFirst = groups.toSorted((left, right) => left.lists.length - right.lists.length);
  for (const group of cheapFirst) {
    const best = bestOfTables(group, columns);
    for (const list of group.lists) improve(best, scores, list);
    combine(scores, best);
  }
  return scores;
}

function bestOfTables({ tables }: TermGroup, columns: FigureColumns): Uint8Array {
  const best = new Uint8Array(columns.figures.length);
  for (const { column, strength } of tables) raise(best, columns[column].codes, strength);
  return best;
}

function raise(best: Uint8Array, codes: Int32Array, strength: Uint8Array): void {
  for (let at = 0; at < best.length; at += 1) {
    const fit = strengthAt(strength, codeAt(codes, at));
    if (fit > strengthAt(best, at)) best[at] = fit;
  }
}

function improve(best: Uint8Array, scores: Uint16Array, list: (at: number) => number): void {
  for (let at = 0; at < best.length; at += 1) {
    if (scoreAt(scores, at) === 0) continue;
    const fit = list(at);
    if (fit > strengthAt(best, at)) best[at] = fit;
  }
}

function combine(scores: Uint16Array, best: Uint8Array): void {
  for (let at = 0; at < best.length; at += 1) {
    const fit = strengthAt(best, at);
    if (fit === 0) scores[at] = 0;
    else if (scoreAt(scores, at) > 0) scores[at] = scoreAt(scores, at) + fit * weight;
  }
}

/** How many figures have a score. */
export function countScored(scores: Uint16Array): number {
  let count = 0;
  for (const score of scores) if (score > 0) count += 1;
  return count;
}

/** The figures with a score in an order of all figures, the highest scores first and otherwise in that order. */
export function orderByScore(scores: Uint16Array, order: Int32Array): Int32Array {
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  const counts = new Int32Array(most + 2);
  for (const score of scores) counts[score] = codeAt(counts, score) + 1;
  // Where the figures of each score begin, the highest first.
  const starts = new Int32Array(most + 2);
  for (let score = most; score >= 0; score -= 1) {
    starts[score] = codeAt(starts, score + 1) + codeAt(counts, score + 1);
  }
  const ordered = new Int32Array(codeAt(starts, 0));
  for (const at of order) {
    const score = scoreAt(scores, at);
    if (score === 0) continue;
    const place = codeAt(starts, score);
    ordered[place] = at;
    starts[score] = place + 1;
  }
  return ordered;
}

/** The figures with a score in an order of all figures. */
export function keepOrder(scores: Uint16Array, order: Int32Array): Int32Array {
  return order.filter((at) => scoreAt(scores, at) > 0);
}
