import type { HeaderProblem } from '../../app/fill/headerProblem.ts';
import type { FillWords } from '../words/fillWords.ts';

/** Why a header cannot be used, in words; a part of it is named where it is not the whole. */
export function problemText(
  header: string,
  problem: HeaderProblem,
  { axes, problems }: FillWords,
): string {
  if ('of' in problem) return problems[problem.kind](axes[problem.of]);
  if ('wanted' in problem) return problems.other(axes[problem.wanted]);
  if ('reason' in problem) return problem.reason;
  if ('unit' in problem) return problems.unit(problem.unit);
  if ('whole' in problem) return problems.elsewhere(problem.whole);
  if (!('text' in problem)) return problems[problem.kind];
  if (problem.kind === 'under') return problems.under(problem.text);
  return problem.isMeanGrowth === true
    ? problems.meanGrowth
    : unknownText(header, problem.text, problems);
}

function unknownText(header: string, part: string, problems: FillWords['problems']): string {
  return part === header.trim() ? problems.unknown : problems.unknownPart(part);
}
