import type { Block } from '../../app/ports/block.ts';
import { buildFormula } from '../../app/formulaText/buildFormula.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';

export interface Plan {
  readonly kind: 'cells';
  readonly block: Block;
}

export function planValue(_dataset: Dataset, { value }: Figure): Plan {
  return { kind: 'cells', block: [[{ kind: 'number', value }]] };
}

export function planFormula(_dataset: Dataset, figure: Figure): Plan {
  const { place, indicator, period, breakdown, measure } = figure;
  const formula = buildFormula(
    { id: 'FIGURE' },
    [place, indicator, period, breakdown, measure].map((text) => ({ kind: 'text', text })),
  );
  return { kind: 'cells', block: [[{ kind: 'formula', formula }]] };
}
