import { defaultUnit } from '../../dataset/answerUnit.ts';
import { success } from '../../domain/result.ts';
import { localName } from '../localName.ts';
import { nothingCurated } from '../nothingCurated.ts';
import { placeParameter, whereOptional } from '../parameters.ts';
import { resolveName } from '../resolveNames.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { unitText } from '../unitText.ts';
import { defineFunction } from './functionDefinition.ts';

/** `INDICATORS([place])`: spills the indicators that have a figure, of one place or of all: name, id, unit. */
export const indicators = defineFunction({
  id: 'INDICATORS',
  summary: {
    'zh-CN': '列出有数的指标：名称、代码、单位；可限定某地',
    'en-US': 'Lists the indicators that have figures: name, id, unit; of one place or all',
  },
  parameters: [whereOptional(placeParameter)],
  result: 'table',
  evaluate: (values, { dataset, language }) => {
    const placeName = values.value('place');
    const place =
      placeName === undefined
        ? success(undefined)
        : resolveName(dataset.places, 'place', String(placeName));
    if (!place.ok) return place;
    const wanted = place.value?.id;
    if (place.value !== undefined && !dataset.hasFigures(place.value.id)) {
      return nothingCurated(place.value);
    }
    const figures = wanted === undefined ? dataset.figures : dataset.figuresOf(wanted);
    const present = new Set(figures.map((figure) => figure.indicator));
    return tableAnswer(
      'place',
      dataset.edition.indicators
        .filter(({ id }) => present.has(id))
        .map((indicator) => {
          const unit = defaultUnit('level', indicator);
          // A fraction has no name of a unit, and is told from a number of things by its 1.
          const shown = unit === '1' ? unit : unitText(unit, language);
          return [localName(indicator, language), indicator.id, shown];
        }),
    );
  },
});
