import { usualBehaviour } from './hostBehaviours.ts';

/** What the workbench does, and so takes hosts to do, unless it is told otherwise: what a self test in a real host is held against. */
export const hostAssumptions = {
  spilledFormula: usualBehaviour.spilledFormula,
  whileEntering: usualBehaviour.whileCalculating,
  whileCalculating: usualBehaviour.whileCalculating,
  calculateReach: usualBehaviour.calculate,
  blankCell: usualBehaviour.blankArgument,
  blankInRange: usualBehaviour.blankArgument,
  protectedCalculate: 'allowed',
  protectedEnter: 'refused',
  typing: 'between-requests',
} as const;
