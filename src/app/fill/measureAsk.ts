import { ownValue } from '../../domain/ownValue.ts';
import { hasSilentMeasures } from './openKinds.ts';
import type { Said } from './said.ts';
import type { SideHeader } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/**
 * A title that names one measure (各市进出口增速) over headers that tell measures apart and headers that do not: whether these are
 * of the title's measure or levels is asked.
 */
export function measureAsk(
  said: Said,
  sides: { readonly down: readonly SideHeader[]; readonly across: readonly SideHeader[] },
  answers: Answers,
): { readonly said: Said; readonly asks: readonly TableAsk[] } {
  const measure = said.get('measure');
  if (measure === undefined || measure.id === 'level' || !hasSilentMeasures(sides)) {
    return { said, asks: [] };
  }
  const id = `measure:${measure.id}`;
  const answer = ownValue(answers, id);
  const ask: TableAsk = {
    id,
    kind: 'of-title',
    text: measure.label,
    options: [
      { id: measure.id, label: measure.label },
      { id: 'level', label: '' },
    ],
    ...(answer === undefined ? {} : { answer }),
  };
  const isOfAll = answer === measure.id;
  return {
    said: isOfAll ? said : new Map([...said].filter(([kind]) => kind !== 'measure')),
    asks: [ask],
  };
}
