import type { CoverageCell } from '../../app/coverage/coverage.ts';

/** The sign of each state of a cell: told apart by its shape alone. */
export const coverageMarks: Readonly<Record<CoverageCell['status'], string>> = {
  published: '●',
  revised: '◉',
  about: '◐',
  computed: '○',
  'mixed-base': '△',
  'implied-base': '◇',
  conflict: '▲',
  own: '■',
  missing: '·',
};
