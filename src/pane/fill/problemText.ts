import type { HeaderProblem } from '../../app/fill/headerProblem.ts';
import type { FillWords } from '../words/fillWords.ts';

/** Why a header cannot be used, in words; a part of it is named where it is not the whole. */
export function problemText(
  header: string,
  problem: HeaderProblem,
  { axes, problems }: FillWords,
): string {
  switch (problem.kind) {
    case 'unknown':
      return unknownText(header, problem.text, problems);
    case 'period':
      return problem.reason;
    case 'several':
      return problems.several(axes[problem.of]);
    case 'other':
      return problems.other(axes[problem.wanted]);
    case 'twice':
      return problems.twice(axes[problem.of]);
    case 'under':
      return problems.under(problem.text);
    case 'unit':
      return problems.unit(problem.unit);
    case 'nothing-before':
    case 'total':
    case 'again':
    case 'initials':
    case 'asked':
    case 'fault':
      return problems[problem.kind];
  }
}

function unknownText(header: string, part: string, problems: FillWords['problems']): string {
  return part === header.trim() ? problems.unknown : problems.unknownPart(part);
}
