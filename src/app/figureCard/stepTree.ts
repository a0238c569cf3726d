import { computationInputs } from '../../dataset/computationInputs.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { methodNames } from '../../formulas/methodText.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import { figureTitle } from '../text/figureTitle.ts';
import { intervalText } from '../text/intervalText.ts';
import { figureQuantity } from '../text/quantityText.ts';
import type { StepNode } from './figureCardData.ts';
import { printedFigures } from './printedFigures.ts';

/**
 * How a figure comes about, as a tree down to printed figures; a step that stood before is named without its inputs.
 */
export function stepTree(dataset: Dataset, figure: Figure, language: Language): StepNode {
  const visited = new Set<string>();
  const visit = (current: Figure): StepNode => {
    const repeated = visited.has(current.id);
    visited.add(current.id);
    const { origin } = current;
    const step = described(dataset, current, language);
    if (origin.kind === 'published') return { ...step, inputs: [], repeated };
    const { method } = origin.computed;
    const inputs = repeated ? [] : computationInputs(dataset, origin.computed).map(visit);
    return {
      ...step,
      method: { code: method, text: methodNames[method][language] },
      inputs,
      repeated,
    };
  };
  return visit(figure);
}

function described(
  dataset: Dataset,
  figure: Figure,
  language: Language,
): Omit<StepNode, 'inputs' | 'repeated'> {
  const interval = intervalText(figure, language);
  const [printed] = printedFigures(dataset, figure, language);
  return {
    figure,
    title: figureTitle(dataset, figure, language),
    period: periodText(figure.period, language),
    valueText: figureQuantity(figure, language).text,
    ...(interval === undefined ? {} : { interval }),
    status: { code: figure.status, text: statusNames[figure.status][language] },
    ...(printed === undefined ? {} : { printed }),
  };
}
