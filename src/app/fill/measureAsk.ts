import type { Dataset } from '../../dataset/dataset.ts';
import { parseUnit } from '../../domain/unit.ts';
import { answeredOptions } from './answeredOptions.ts';
import { hasSilentMeasures } from './openKinds.ts';
import type { Said } from './said.ts';
import type { SideHeader, Sides } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { TitleSaid } from './titleSaid.ts';

/**
 * A title that names one measure (各市进出口增速) over headers that tell measures apart and headers that do not: whether these are
 * of the title's measure or levels is asked. So it is where it names another indicator than some of them (GDP增速 over 常住人口).
 */
export function measureAsk(
  { said, isListed }: Pick<TitleSaid, 'said' | 'isListed'>,
  sides: Sides,
  answers: Answers,
  dataset: Dataset,
): { readonly said: Said; readonly asks: readonly TableAsk[] } {
  const measure = said.get('measure');
  if (measure === undefined || measure.id === 'level') return { said, asks: [] };
  // 进出口及增速 over 进出口 and 同比: the headers tell them apart.
  if (isListed && isHeard(measure.id, sides)) return { said: withoutMeasure(said), asks: [] };
  const isUnclear = isListed && !isInPercent(said);
  if (!isUnclear && !isDoubtful(said, sides, dataset)) return { said, asks: [] };
  const id = `measure:${measure.id}`;
  const options = [
    { id: measure.id, label: measure.label },
    { id: 'level', label: '' },
  ];
  const chosen = answeredOptions(id, options, answers);
  const ask: TableAsk = { id, kind: 'of-title', text: measure.label, ...chosen };
  const isOfAll = chosen.answer === measure.id;
  return {
    said: isOfAll ? said : withoutMeasure(said),
    asks: [ask],
  };
}

const withoutMeasure = (said: Said): Said =>
  new Map([...said].filter(([kind]) => kind !== 'measure' && kind !== 'reference'));

const isHeard = (id: string, { down, across }: Sides): boolean =>
  [...down, ...across].some(({ said }) => said.get('measure')?.id.includes(id) === true);

function isDoubtful(said: Said, { down, across }: Sides, dataset: Dataset): boolean {
  if (hasSilentMeasures({ down, across })) return true;
  const named = said.get('indicator')?.id;
  const isSaid = down.every(saysMeasure) || across.every(saysMeasure);
  // A title in percent is of rates alone.
  if (named === undefined || isSaid || isInPercent(said)) return false;
  // What is not understood may be another.
  const isOther = ({ own, problem }: SideHeader): boolean => {
    if (problem !== undefined) return true;
    const id = own.get('indicator')?.id;
    const isPart = id !== undefined && dataset.indicator(named)?.sumOf.includes(id) === true;
    return id !== undefined && id !== named && !isPart && !own.has('measure');
  };
  return [...down, ...across].some(isOther);
}

const isInPercent = (said: Said): boolean => parseUnit(said.get('unit')?.id ?? '').base === '1';

const saysMeasure = ({ said }: SideHeader): boolean => said.has('measure');
